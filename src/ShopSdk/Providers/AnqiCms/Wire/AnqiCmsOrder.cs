using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>An order.</summary>
public sealed record AnqiCmsOrder : AnqiCmsStoredRecord
{
    /// <summary>Gets or sets the order: 18 digits.</summary>
    [JsonPropertyName("order_id"), JsonConverter(typeof(IdConverter))]
    public string? OrderId { get; set; }

    /// <summary>Gets or sets the payment; empty before one was asked for.</summary>
    [JsonPropertyName("payment_id"), JsonConverter(typeof(IdConverter))]
    public string? PaymentId { get; set; }

    /// <summary>Gets or sets the address; 0 for none.</summary>
    [JsonPropertyName("address_id")]
    public long? AddressId { get; set; }

    /// <summary>Gets or sets the note to the shop.</summary>
    [JsonPropertyName("remark")]
    public string? Remark { get; set; }

    /// <summary>Gets or sets <c>goods</c> or <c>vip</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Gets or sets the state: -1 canceled, 0 waiting for payment, 1 paid, 2 shipped, 3 completed, 8 refunding, 9 refunded. Others are possible.</summary>
    [JsonPropertyName("status")]
    public long? Status { get; set; }

    /// <summary>Gets or sets the state of a refund: 0 none, 8 applied for in the published source; the documents say -1, 0 and 1.</summary>
    [JsonPropertyName("refund_status")]
    public long? RefundStatus { get; set; }

    /// <summary>Gets or sets the goods before discounts, in cents (1/100 of the currency, whatever the currency).</summary>
    [JsonPropertyName("origin_amount")]
    public long? OriginAmount { get; set; }

    /// <summary>Gets or sets what is to be paid, in cents (1/100 of the currency, whatever the currency). A referral discount is inside although <see cref="DiscountAmount"/> stays 0.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary>Gets or sets the discount by coupons, in cents (1/100 of the currency, whatever the currency); always 0 in the open edition.</summary>
    [JsonPropertyName("discount_amount")]
    public long? DiscountAmount { get; set; }

    /// <summary>Gets or sets the coupon; null or 0 for none.</summary>
    [JsonPropertyName("coupon_id")]
    public long? CouponId { get; set; }

    /// <summary>Gets or sets the coupon code; null or empty for none.</summary>
    [JsonPropertyName("coupon_code")]
    public string? CouponCode { get; set; }

    /// <summary>Gets or sets the claimed coupon code: a text in the published source, a number in the documents.</summary>
    [JsonPropertyName("coupon_code_id"), JsonConverter(typeof(IdConverter))]
    public string? CouponCodeId { get; set; }

    /// <summary>Gets or sets when it was paid; null before.</summary>
    [JsonPropertyName("paid_time")]
    public DateTimeOffset? PaidAt { get; set; }

    /// <summary>Gets or sets when it closes unpaid, and once shipped when it completes by itself.</summary>
    [JsonPropertyName("end_time")]
    public DateTimeOffset? EndsAt { get; set; }

    /// <summary>Gets or sets when it was shipped; null before.</summary>
    [JsonPropertyName("deliver_time")]
    public DateTimeOffset? DeliveredAt { get; set; }

    /// <summary>Gets or sets when it was completed or canceled; null before.</summary>
    [JsonPropertyName("finished_time")]
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>Gets or sets the seller; 0 for the shop itself.</summary>
    [JsonPropertyName("seller_id")]
    public long? SellerId { get; set; }

    /// <summary>Gets or sets the seller's part, in cents (1/100 of the currency, whatever the currency).</summary>
    [JsonPropertyName("seller_amount")]
    public long? SellerAmount { get; set; }

    /// <summary>Gets or sets who referred the buyer; 0 for none.</summary>
    [JsonPropertyName("share_user_id")]
    public long? ShareUserId { get; set; }

    /// <summary>Gets or sets the referrer's part, in cents (1/100 of the currency, whatever the currency).</summary>
    [JsonPropertyName("share_amount")]
    public long? ShareAmount { get; set; }

    /// <summary>Gets or sets who referred the referrer; 0 for none.</summary>
    [JsonPropertyName("share_parent_user_id")]
    public long? ShareParentUserId { get; set; }

    /// <summary>Gets or sets that one's part, in cents (1/100 of the currency, whatever the currency).</summary>
    [JsonPropertyName("share_parent_amount")]
    public long? ShareParentAmount { get; set; }

    /// <summary>Gets or sets the carrier; empty before shipping.</summary>
    [JsonPropertyName("express_company")]
    public string? ExpressCompany { get; set; }

    /// <summary>Gets or sets the tracking number; empty before shipping.</summary>
    [JsonPropertyName("tracking_number")]
    public string? TrackingNumber { get; set; }

    /// <summary>Gets or sets a mark of the shop's own.</summary>
    [JsonPropertyName("is_updated")]
    public long? IsUpdated { get; set; }

    /// <summary>Gets or sets the fees of services, in cents (1/100 of the currency, whatever the currency). Closed edition.</summary>
    [JsonPropertyName("service_fee")]
    public long? ServiceFee { get; set; }

    /// <summary>Gets or sets the services. Closed edition.</summary>
    [JsonPropertyName("services")]
    public IReadOnlyList<AnqiCmsService>? Services { get; set; }

    /// <summary>Gets or sets the payment gateway's own id. Closed edition.</summary>
    [JsonPropertyName("terrace_id"), JsonConverter(typeof(IdConverter))]
    public string? TerraceId { get; set; }

    /// <summary>Gets or sets the address; null when there is none, and in lists.</summary>
    [JsonPropertyName("order_address")]
    public AnqiCmsAddress? Address { get; set; }

    /// <summary>Gets or sets the buyer's account, as it came.</summary>
    [JsonPropertyName("user")]
    public JsonElement? User { get; set; }

    /// <summary>Gets or sets the referrer's account, as it came.</summary>
    [JsonPropertyName("share_user")]
    public JsonElement? ShareUser { get; set; }

    /// <summary>Gets or sets the account of who referred the referrer, as it came.</summary>
    [JsonPropertyName("parent_user")]
    public JsonElement? ParentUser { get; set; }

    /// <summary>Gets or sets the lines; null in the response to creating.</summary>
    [JsonPropertyName("details")]
    public IReadOnlyList<AnqiCmsOrderLine>? Details { get; set; }
}
