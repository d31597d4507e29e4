using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>A coupon. A buyer redeems it and gets a code.</summary>
public sealed record TokenCheckoutCoupon : ExtensibleWireRecord
{
    /// <summary>Gets or sets the coupon's id.</summary>
    [JsonPropertyName("id")]
    public long? Id { get; set; }

    /// <summary>Gets or sets what it is called.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Gets or sets what it does, in words: <c>10% off</c>.</summary>
    [JsonPropertyName("verbose_title")]
    public string? VerboseTitle { get; set; }

    /// <summary>Gets or sets the description; empty when there is none.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Gets or sets the coupon's token.</summary>
    [JsonPropertyName("token")]
    public string? Token { get; set; }

    /// <summary>Gets or sets the code that redeems it, for <see cref="TokenCheckoutRedeemCouponRequest.CodePrefix"/>.</summary>
    [JsonPropertyName("code_prefix")]
    public string? CodePrefix { get; set; }

    /// <summary>Gets or sets how <see cref="Value"/> is meant: <c>percentage</c> in the sample.</summary>
    [JsonPropertyName("discount_type")]
    public string? DiscountType { get; set; }

    /// <summary>Gets or sets the discount: 10.00 means ten percent off where the type is <c>percentage</c>.</summary>
    [JsonPropertyName("value")]
    public decimal? Value { get; set; }

    /// <summary>Gets or sets the amount from which it applies in major units.</summary>
    [JsonPropertyName("minimum_amount")]
    public decimal? MinimumAmount { get; set; }

    /// <summary>Gets or sets from when it applies.</summary>
    [JsonPropertyName("starts_at")]
    public WireTimestamp? StartsAt { get; set; }

    /// <summary>Gets or sets until when it applies; null when it does not end.</summary>
    [JsonPropertyName("ends_at")]
    public WireTimestamp? EndsAt { get; set; }

    /// <summary>Gets or sets whether it does not end.</summary>
    [JsonPropertyName("is_forever")]
    public bool? IsForever { get; set; }

    /// <summary>Gets or sets how many can be redeemed in all.</summary>
    [JsonPropertyName("quantity")]
    public long? Quantity { get; set; }

    /// <summary>Gets or sets how many were redeemed.</summary>
    [JsonPropertyName("redeem_count")]
    public long? RedeemCount { get; set; }

    /// <summary>Gets or sets when it was created.</summary>
    [JsonPropertyName("created_at")]
    public WireTimestamp? CreatedAt { get; set; }
}
