using System.Text.Json.Serialization;

namespace ShopSdk.Benchmarks.Raw;

/// <summary>An item of the cart.</summary>
public sealed record RawLine
{
    [JsonPropertyName("key")]
    public string? Key { get; set; }

    [JsonPropertyName("product_id")]
    public string? ProductId { get; set; }

    [JsonPropertyName("sku_id")]
    public string? SkuId { get; set; }

    [JsonPropertyName("quantity")]
    public long? Quantity { get; set; }

    [JsonPropertyName("total_quantity")]
    public long? TotalQuantity { get; set; }

    [JsonPropertyName("price")]
    public decimal? Price { get; set; }

    [JsonPropertyName("product_amount")]
    public decimal? ProductAmount { get; set; }

    [JsonPropertyName("product_discount")]
    public decimal? ProductDiscount { get; set; }

    [JsonPropertyName("shipping_fee")]
    public decimal? ShippingFee { get; set; }

    [JsonPropertyName("insurance_amount")]
    public decimal? InsuranceAmount { get; set; }

    [JsonPropertyName("customize_price")]
    public decimal? CustomizePrice { get; set; }

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
    public RawEmptyImage? Image { get; set; }

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

    [JsonPropertyName("upc")]
    public string? Upc { get; set; }

    [JsonPropertyName("sort")]
    public double? Sort { get; set; }

    [JsonPropertyName("sort_by")]
    public double? SortBy { get; set; }

    [JsonPropertyName("attribute")]
    public IReadOnlyList<string>? Attribute { get; set; }

    [JsonPropertyName("properties")]
    public string? Properties { get; set; }

    [JsonPropertyName("new_customize")]
    public string? NewCustomize { get; set; }

    [JsonPropertyName("image_tmp_url")]
    public string? ImageTmpUrl { get; set; }

    [JsonPropertyName("new_add")]
    public long? NewAdd { get; set; }

    [JsonPropertyName("coupon_id")]
    public long? CouponId { get; set; }

    [JsonPropertyName("product_stock")]
    public long? ProductStock { get; set; }

    [JsonPropertyName("soldout_policy")]
    public string? SoldoutPolicy { get; set; }

    [JsonPropertyName("is_del")]
    public int? IsDeleted { get; set; }

    [JsonPropertyName("is_show")]
    public int? IsShown { get; set; }

    [JsonPropertyName("is_checked")]
    public int? IsChecked { get; set; }

    [JsonPropertyName("is_discount")]
    public int? IsDiscount { get; set; }

    [JsonPropertyName("is_use_stock")]
    public int? IsUseStock { get; set; }

    [JsonPropertyName("is_set_default_img")]
    public int? IsSetDefaultImage { get; set; }

    [JsonPropertyName("is_input_number")]
    public long? IsInputNumber { get; set; }

    [JsonPropertyName("is_meet_discount_offer")]
    public long? IsMeetDiscountOffer { get; set; }

    [JsonPropertyName("meet_discount_offer_text")]
    public string? MeetDiscountOfferText { get; set; }

    [JsonPropertyName("requires_shipping")]
    public int? RequiresShipping { get; set; }

    [JsonPropertyName("created_at")]
    public string? CreatedAt { get; set; }

    [JsonPropertyName("updated_at")]
    public string? UpdatedAt { get; set; }

    [JsonPropertyName("add_to_cart")]
    public string? AddedToCartAt { get; set; }
}
