using System.Text.Json.Serialization;

namespace ShopSdk.Benchmarks.Raw;

/// <summary>An upsell item.</summary>
public sealed record RawUpsellLine
{
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    [JsonPropertyName("product_id")]
    public string? ProductId { get; set; }

    [JsonPropertyName("sku_id")]
    public string? SkuId { get; set; }

    [JsonPropertyName("quantity")]
    public long? Quantity { get; set; }

    [JsonPropertyName("discount_type")]
    public string? DiscountType { get; set; }

    [JsonPropertyName("discount_value")]
    public decimal? DiscountValue { get; set; }

    [JsonPropertyName("price")]
    public decimal? Price { get; set; }

    [JsonPropertyName("product_amount")]
    public decimal? ProductAmount { get; set; }

    [JsonPropertyName("discount_amount")]
    public decimal? DiscountAmount { get; set; }

    [JsonPropertyName("amount")]
    public decimal? Amount { get; set; }

    [JsonPropertyName("shop_id")]
    public string? ShopId { get; set; }

    [JsonPropertyName("item_id")]
    public string? ItemId { get; set; }

    [JsonPropertyName("unique_id")]
    public string? UniqueId { get; set; }

    [JsonPropertyName("product_title")]
    public string? ProductTitle { get; set; }

    [JsonPropertyName("product_handler")]
    public string? ProductHandler { get; set; }

    [JsonPropertyName("sku_code")]
    public string? SkuCode { get; set; }

    [JsonPropertyName("title")]
    public string? Title { get; set; }

    [JsonPropertyName("spec")]
    public string? Spec { get; set; }

    [JsonPropertyName("options")]
    public string? Options { get; set; }

    [JsonPropertyName("data_price")]
    public decimal? DataPrice { get; set; }

    [JsonPropertyName("compare_at_price")]
    public decimal? CompareAtPrice { get; set; }

    [JsonPropertyName("data_compare_at_price")]
    public decimal? DataCompareAtPrice { get; set; }

    [JsonPropertyName("grams")]
    public double? Grams { get; set; }

    [JsonPropertyName("weight")]
    public double? Weight { get; set; }

    [JsonPropertyName("weight_unit")]
    public string? WeightUnit { get; set; }

    [JsonPropertyName("image_id")]
    public string? ImageId { get; set; }

    [JsonPropertyName("image")]
    public RawImage? Image { get; set; }

    [JsonPropertyName("is_invalid")]
    public int? IsInvalid { get; set; }

    [JsonPropertyName("is_remove")]
    public int? IsRemoved { get; set; }

    [JsonPropertyName("is_lower")]
    public int? IsLower { get; set; }

    [JsonPropertyName("inventory_quantity")]
    public long? InventoryQuantity { get; set; }

    [JsonPropertyName("is_limitoffer")]
    public long? IsLimitOffer { get; set; }

    [JsonPropertyName("limitoffer_label")]
    public long? LimitOfferLabel { get; set; }

    [JsonPropertyName("limitoffer_product_total")]
    public decimal? LimitOfferProductTotal { get; set; }

    [JsonPropertyName("limitoffer_product_discount_total")]
    public decimal? LimitOfferProductDiscountTotal { get; set; }

    [JsonPropertyName("coupon_label")]
    public string? CouponLabel { get; set; }

    [JsonPropertyName("utm")]
    public string? Utm { get; set; }

    [JsonPropertyName("preview_url")]
    public string? PreviewUrl { get; set; }
}
