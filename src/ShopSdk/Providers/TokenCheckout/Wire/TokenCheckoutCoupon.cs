using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>A coupon, which buyers redeem into codes of their own.</summary>
public sealed record TokenCheckoutCoupon : WireRecord
{
    /// <summary>Gets or sets the coupon's id.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IntegerConverter))]
    public long? Id { get; set; }

    /// <summary>Gets or sets what it is called.</summary>
    [JsonPropertyName("title"), JsonConverter(typeof(TextConverter))]
    public string? Title { get; set; }

    /// <summary>Gets or sets what it does, in words: <c>10% off</c>.</summary>
    [JsonPropertyName("verbose_title"), JsonConverter(typeof(TextConverter))]
    public string? VerboseTitle { get; set; }

    /// <summary>Gets or sets the description; empty when there is none.</summary>
    [JsonPropertyName("description"), JsonConverter(typeof(TextConverter))]
    public string? Description { get; set; }

    /// <summary>Gets or sets the coupon's token.</summary>
    [JsonPropertyName("token"), JsonConverter(typeof(TextConverter))]
    public string? Token { get; set; }

    /// <summary>Gets or sets the code that redeems it, for <see cref="TokenCheckoutRedeemCouponRequest.CodePrefix"/>.</summary>
    [JsonPropertyName("code_prefix"), JsonConverter(typeof(TextConverter))]
    public string? CodePrefix { get; set; }

    /// <summary>Gets or sets how <see cref="Value"/> is meant: <c>percentage</c> in the sample.</summary>
    [JsonPropertyName("discount_type"), JsonConverter(typeof(TextConverter))]
    public string? DiscountType { get; set; }

    /// <summary>Gets or sets the discount: 10.00 means ten percent off where the type is <c>percentage</c>.</summary>
    [JsonPropertyName("value"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? Value { get; set; }

    /// <summary>Gets or sets the amount from which it applies in major units.</summary>
    [JsonPropertyName("minimum_amount"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? MinimumAmount { get; set; }

    /// <summary>Gets or sets from when it applies.</summary>
    [JsonPropertyName("starts_at"), JsonConverter(typeof(TimestampConverter))]
    public WireTimestamp? StartsAt { get; set; }

    /// <summary>Gets or sets until when it applies; null when it does not end.</summary>
    [JsonPropertyName("ends_at"), JsonConverter(typeof(TimestampConverter))]
    public WireTimestamp? EndsAt { get; set; }

    /// <summary>Gets or sets whether it does not end.</summary>
    [JsonPropertyName("is_forever"), JsonConverter(typeof(FlagConverter))]
    public bool? IsForever { get; set; }

    /// <summary>Gets or sets how many can be redeemed in all.</summary>
    [JsonPropertyName("quantity"), JsonConverter(typeof(IntegerConverter))]
    public long? Quantity { get; set; }

    /// <summary>Gets or sets how many were redeemed.</summary>
    [JsonPropertyName("redeem_count"), JsonConverter(typeof(IntegerConverter))]
    public long? RedeemCount { get; set; }

    /// <summary>Gets or sets when it was created.</summary>
    [JsonPropertyName("created_at"), JsonConverter(typeof(TimestampConverter))]
    public WireTimestamp? CreatedAt { get; set; }

    /// <summary>Gets or sets the members that this record does not know, by their name on the wire.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
