using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Intercart.Wire;

/// <summary>A coupon that applies to an order.</summary>
public sealed record IntercartCoupon : ExtensibleWireRecord
{
    /// <summary>Gets or sets the shop's result number; 1 in every sample.</summary>
    [JsonPropertyName("ret")]
    public long? Ret { get; set; }

    /// <summary>Gets or sets the code that the buyer entered.</summary>
    [JsonPropertyName("coupon_code")]
    public string? CouponCode { get; set; }

    /// <summary>Gets or sets the coupon.</summary>
    [JsonPropertyName("coupon_id"), JsonConverter(typeof(IdConverter))]
    public string? CouponId { get; set; }

    /// <summary>Gets or sets the kind of coupon: 1 fixed amount, 2 percentage.</summary>
    [JsonPropertyName("coupon_type")]
    public long? CouponType { get; set; }

    /// <summary>Gets or sets the order's identity.</summary>
    [JsonPropertyName("order_number"), JsonConverter(typeof(IdConverter))]
    public string? OrderNumber { get; set; }

    /// <summary>
    /// Gets or sets what the coupon applies to: <c>1</c> in every sample; the codes are not documented.
    /// </summary>
    [JsonPropertyName("applicable_range")]
    public string? ApplicableRange { get; set; }

    /// <summary>Gets or sets the whole discount in major units.</summary>
    [JsonPropertyName("total_discount")]
    public decimal? TotalDiscount { get; set; }

    /// <summary>Gets or sets what is discounted: <c>goods</c>.</summary>
    [JsonPropertyName("discount_type")]
    public string? DiscountType { get; set; }

    /// <summary>
    /// Gets or sets the worth of the coupon: an amount in major units or percent, according to <see
    /// cref="CouponType"/>.
    /// </summary>
    [JsonPropertyName("coupon")]
    public decimal? Coupon { get; set; }

    /// <summary>Gets or sets the shop's number of an error; 0 when there is none.</summary>
    [JsonPropertyName("error_code")]
    public long? ErrorCode { get; set; }

    /// <summary>Gets or sets the amount that the cart must reach, in major units.</summary>
    [JsonPropertyName("condition")]
    public decimal? Condition { get; set; }

    /// <summary>Gets or sets the kind of condition: 0 in every sample; the codes are not documented.</summary>
    [JsonPropertyName("condition_type")]
    public string? ConditionType { get; set; }

    /// <summary>Gets or sets whether the coupon applies without a code.</summary>
    [JsonPropertyName("is_auto"), JsonConverter(typeof(FlagNumberConverter))]
    public bool? IsAutomatic { get; set; }

    /// <summary>Gets or sets whether the coupon may be used any number of times.</summary>
    [JsonPropertyName("is_unlimited"), JsonConverter(typeof(FlagNumberConverter))]
    public bool? IsUnlimited { get; set; }

    /// <summary>Gets or sets an amount that was reached, in major units; 0 in every sample.</summary>
    [JsonPropertyName("reached_amount")]
    public decimal? ReachedAmount { get; set; }

    /// <summary>Gets or sets the name of the kind of coupon: <c>Fixed amount</c>, <c>Percentage</c>.</summary>
    [JsonPropertyName("coupon_desc")]
    public string? CouponDescription { get; set; }

    /// <summary>Gets or sets the description of the coupon; its code in every sample.</summary>
    [JsonPropertyName("desc")]
    public string? Description { get; set; }

    /// <summary>Gets or sets what the condition looks at: <c>orderAmount</c>.</summary>
    [JsonPropertyName("field")]
    public string? Field { get; set; }

    /// <summary>Gets or sets what the coupon takes off each line, by <see cref="IntercartItem.UniqueId"/>.</summary>
    [
        JsonPropertyName("match_list"),
        JsonConverter(typeof(EmptyArrayAsNullConverter<IReadOnlyDictionary<string, IntercartCouponMatch>>))
    ]
    public IReadOnlyDictionary<string, IntercartCouponMatch>? MatchList { get; set; }

    /// <summary>Gets or sets a further kind: 1 in every sample; the codes are not documented.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Gets or sets the text that describes the coupon to the buyer.</summary>
    [JsonPropertyName("coupon_label")]
    public string? CouponLabel { get; set; }
}
