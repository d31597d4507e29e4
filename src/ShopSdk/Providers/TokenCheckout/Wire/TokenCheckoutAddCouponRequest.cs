using System.Text.Json.Serialization;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>Adds a coupon code that the buyer redeemed before: exactly one of the members.</summary>
public sealed record TokenCheckoutAddCouponRequest : WireRecord
{
    /// <summary>Gets the id of the coupon code.</summary>
    [JsonPropertyName("id")]
    public long? Id { get; init; }

    /// <summary>Gets the coupon code.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; init; }
}
