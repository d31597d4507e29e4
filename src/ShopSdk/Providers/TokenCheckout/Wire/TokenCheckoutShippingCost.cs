using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>What a way to ship costs for a group of lines.</summary>
public sealed record TokenCheckoutShippingCost : ExtensibleWireRecord
{
    /// <summary>Gets or sets the method.</summary>
    [JsonPropertyName("shipping_method_id")]
    public long? ShippingMethodId { get; set; }

    /// <summary>Gets or sets what it is called.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Gets or sets the cost in major units. It is a number, where every other amount of a checkout is text.</summary>
    [JsonPropertyName("cost"), JsonConverter(typeof(AmountConverter))]
    public decimal? Cost { get; set; }
}
