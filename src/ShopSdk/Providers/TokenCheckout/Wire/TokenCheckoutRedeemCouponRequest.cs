using System.Text.Json.Serialization;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>Redeems a coupon into a code of the buyer's own, and adds that.</summary>
public sealed record TokenCheckoutRedeemCouponRequest : WireRecord
{
    /// <summary>Gets the code that redeems the coupon.</summary>
    [JsonPropertyName("code_prefix")]
    public string? CodePrefix { get; init; }
}
