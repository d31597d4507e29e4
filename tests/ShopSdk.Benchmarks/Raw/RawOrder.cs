using System.Text.Json.Serialization;

namespace ShopSdk.Benchmarks.Raw;

/// <summary>The order as someone writes it by hand from the sample: plain setters, plain types.</summary>
public sealed record RawOrder
{
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    [JsonPropertyName("checkout_id")]
    public string? CheckoutId { get; set; }

    [JsonPropertyName("cart_token")]
    public string? CartToken { get; set; }

    [JsonPropertyName("cartType")]
    public long? CartType { get; set; }

    [JsonPropertyName("email")]
    public string? Email { get; set; }

    [JsonPropertyName("buyer_id")]
    public string? BuyerId { get; set; }

    [JsonPropertyName("currency")]
    public string? Currency { get; set; }

    [JsonPropertyName("remark")]
    public string? Remark { get; set; }

    [JsonPropertyName("updated_at")]
    public string? UpdatedAt { get; set; }

    [JsonPropertyName("completed")]
    public bool? Completed { get; set; }

    [JsonPropertyName("thank_you_url")]
    public string? ThankYouUrl { get; set; }

    [JsonPropertyName("payment_pending")]
    public bool? PaymentPending { get; set; }

    [JsonPropertyName("product_list")]
    public IReadOnlyList<RawLine>? ProductList { get; set; }

    [JsonPropertyName("upsell_list")]
    public IReadOnlyList<string>? UpsellList { get; set; }

    [JsonPropertyName("upsell_product_list")]
    public IReadOnlyList<RawUpsellLine>? UpsellProductList { get; set; }

    [JsonPropertyName("shipping_line")]
    public RawShippingLine? ShippingLine { get; set; }

    [JsonPropertyName("express_title")]
    public string? ExpressTitle { get; set; }

    [JsonPropertyName("shipping_address")]
    public RawAddress? ShippingAddress { get; set; }

    [JsonPropertyName("billing_address")]
    public RawAddress? BillingAddress { get; set; }

    [JsonPropertyName("billing_same_as_shipping")]
    public bool? BillingSameAsShipping { get; set; }

    [JsonPropertyName("payment_gateway")]
    public string? PaymentGateway { get; set; }

    [JsonPropertyName("add_payment_info")]
    public bool? AddPaymentInfo { get; set; }

    [JsonPropertyName("coupon_detail")]
    public IReadOnlyList<string>? CouponDetail { get; set; }

    [JsonPropertyName("discount_code")]
    public string? DiscountCode { get; set; }

    [JsonPropertyName("discount_code_valid")]
    public bool? DiscountCodeValid { get; set; }

    [JsonPropertyName("discount_code_error")]
    public string? DiscountCodeError { get; set; }

    [JsonPropertyName("coupon_error_code")]
    public long? CouponErrorCode { get; set; }

    [JsonPropertyName("coupon_type")]
    public long? CouponType { get; set; }

    [JsonPropertyName("coupon_gifts_collect")]
    public string? CouponGiftsCollect { get; set; }

    [JsonPropertyName("hasInvalid")]
    public bool? HasInvalid { get; set; }

    [JsonPropertyName("hasRemoved")]
    public bool? HasRemoved { get; set; }

    [JsonPropertyName("hasLoweroff")]
    public bool? HasLowerOff { get; set; }

    [JsonPropertyName("notEnoughInventory")]
    public bool? NotEnoughInventory { get; set; }

    [JsonPropertyName("productCustomizeInfo")]
    public IReadOnlyList<string>? ProductCustomizeInfo { get; set; }

    [JsonPropertyName("is_diy_tax")]
    public int? IsDiyTax { get; set; }

    [JsonPropertyName("weight")]
    public double? Weight { get; set; }

    [JsonPropertyName("weight_gram")]
    public double? WeightGram { get; set; }

    [JsonPropertyName("amount")]
    public decimal? Amount { get; set; }

    [JsonPropertyName("order_amount")]
    public decimal? OrderAmount { get; set; }

    [JsonPropertyName("total_amount")]
    public decimal? TotalAmount { get; set; }

    [JsonPropertyName("upsell_amount")]
    public decimal? UpsellAmount { get; set; }

    [JsonPropertyName("goods_amount")]
    public decimal? GoodsAmount { get; set; }

    [JsonPropertyName("amount_product")]
    public decimal? AmountProduct { get; set; }

    [JsonPropertyName("amount_product_ceil")]
    public decimal? AmountProductCeiling { get; set; }

    [JsonPropertyName("amount_discount")]
    public decimal? AmountDiscount { get; set; }

    [JsonPropertyName("product_discount")]
    public decimal? ProductDiscount { get; set; }

    [JsonPropertyName("express_discount")]
    public decimal? ExpressDiscount { get; set; }

    [JsonPropertyName("amount_logistics")]
    public decimal? AmountLogistics { get; set; }

    [JsonPropertyName("tips_amount")]
    public decimal? TipsAmount { get; set; }

    [JsonPropertyName("tax_amount")]
    public decimal? TaxAmount { get; set; }

    [JsonPropertyName("insurance_amount")]
    public decimal? InsuranceAmount { get; set; }

    [JsonPropertyName("insurance_rate")]
    public decimal? InsuranceRate { get; set; }
}
