using System.Text.Json.Serialization;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>Ships a line in one of the ways that it can have.</summary>
public sealed record TokenCheckoutShippingBinding : WireRecord
{
    /// <summary>Gets the line, by <see cref="TokenCheckoutLine.Id"/>.</summary>
    [JsonPropertyName("orderline_id")]
    public long OrderlineId { get; init; }

    /// <summary>Gets the way, by <see cref="TokenCheckoutShippingMethod.Id"/>.</summary>
    [JsonPropertyName("shipping_method_id")]
    public long ShippingMethodId { get; init; }
}
