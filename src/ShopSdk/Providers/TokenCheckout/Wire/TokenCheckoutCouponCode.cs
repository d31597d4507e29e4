using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>A coupon code that a checkout can have.</summary>
public sealed record TokenCheckoutCouponCode : WireRecord
{
    /// <summary>Gets or sets the coupon code's id, for <see cref="TokenCheckoutAddCouponRequest.Id"/>.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IntegerConverter))]
    public long? Id { get; set; }

    /// <summary>Gets or sets the coupon that it redeems.</summary>
    [JsonPropertyName("coupon")]
    public TokenCheckoutCoupon? Coupon { get; set; }

    /// <summary>Gets or sets the code: the coupon's prefix and six characters in the sample.</summary>
    [JsonPropertyName("code"), JsonConverter(typeof(TextConverter))]
    public string? Code { get; set; }

    /// <summary>Gets or sets whether it was used: <c>unused</c> in the sample.</summary>
    [JsonPropertyName("status"), JsonConverter(typeof(TextConverter))]
    public string? Status { get; set; }

    /// <summary>Gets or sets what it does, in words.</summary>
    [JsonPropertyName("verbose_title"), JsonConverter(typeof(TextConverter))]
    public string? VerboseTitle { get; set; }

    /// <summary>Gets or sets when it was used; null when it was not.</summary>
    [JsonPropertyName("used_at"), JsonConverter(typeof(TimestampConverter))]
    public WireTimestamp? UsedAt { get; set; }

    /// <summary>Gets or sets the members that this record does not know, by their name on the wire.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
