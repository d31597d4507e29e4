using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>A group of lines with what its ways to ship cost.</summary>
public sealed record TokenCheckoutShippingGroup : ExtensibleWireRecord
{
    /// <summary>Gets or sets the group.</summary>
    [JsonPropertyName("shipping_method_group_id")]
    public long? ShippingMethodGroupId { get; set; }

    /// <summary>Gets or sets the ways to ship.</summary>
    [JsonPropertyName("shipping_methods"), JsonConverter(typeof(ListOrEmptyConverter<TokenCheckoutShippingCost>))]
    public IReadOnlyList<TokenCheckoutShippingCost>? ShippingMethods { get; set; }
}
