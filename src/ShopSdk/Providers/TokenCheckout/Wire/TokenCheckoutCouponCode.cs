using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>A coupon code that a checkout can have.</summary>
public sealed record TokenCheckoutCouponCode : ExtensibleWireRecord
{
    /// <summary>Gets or sets the coupon code's id, for <see cref="TokenCheckoutAddCouponRequest.Id"/>.</summary>
    [JsonPropertyName("id")]
    public long? Id { get; set; }

    /// <summary>Gets or sets the coupon that it redeems.</summary>
    [JsonPropertyName("coupon")]
    public TokenCheckoutCoupon? Coupon { get; set; }

    /// <summary>Gets or sets the code: the coupon's prefix and six characters in the sample.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; set; }

    /// <summary>Gets or sets whether it was used: <c>unused</c> in the sample.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Gets or sets what it does, in words.</summary>
    [JsonPropertyName("verbose_title")]
    public string? VerboseTitle { get; set; }

    /// <summary>Gets or sets when it was used; null when it was not.</summary>
    [JsonPropertyName("used_at")]
    public WireTimestamp? UsedAt { get; set; }
}
