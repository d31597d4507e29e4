using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.Intercart.Wire;

// What describes a line but moves no total.
public sealed partial record IntercartLine : WireRecord
{
    /// <summary>Gets or sets the shop.</summary>
    [JsonPropertyName("shop_id"), JsonConverter(typeof(IdConverter))]
    public string? ShopId { get; set; }

    /// <summary>Gets or sets the identity of the item in the cart.</summary>
    [JsonPropertyName("item_id"), JsonConverter(typeof(IdConverter))]
    public string? ItemId { get; set; }

    /// <summary>Gets or sets the identity of the line; coupons refer to it.</summary>
    [JsonPropertyName("unique_id"), JsonConverter(typeof(IdConverter))]
    public string? UniqueId { get; set; }

    /// <summary>Gets or sets the name of the product.</summary>
    [JsonPropertyName("product_title"), JsonConverter(typeof(TextConverter))]
    public string? ProductTitle { get; set; }

    /// <summary>Gets or sets the product's name in addresses.</summary>
    [JsonPropertyName("product_handler"), JsonConverter(typeof(TextConverter))]
    public string? ProductHandler { get; set; }

    /// <summary>Gets or sets the seller's own code of the variant.</summary>
    [JsonPropertyName("sku_code"), JsonConverter(typeof(TextConverter))]
    public string? SkuCode { get; set; }

    /// <summary>Gets or sets the title of the variant; empty in every sample.</summary>
    [JsonPropertyName("title"), JsonConverter(typeof(TextConverter))]
    public string? Title { get; set; }

    /// <summary>Gets or sets the variant's properties, as JSON inside the text.</summary>
    [JsonPropertyName("spec"), JsonConverter(typeof(TextConverter))]
    public string? Spec { get; set; }

    /// <summary>Gets or sets the chosen options; empty in every sample, so the filled form is unknown.</summary>
    [JsonPropertyName("options"), JsonConverter(typeof(UnknownShapeConverter))]
    public JsonElement? Options { get; set; }

    /// <summary>Gets or sets the price as stored with the product, in major units.</summary>
    [JsonPropertyName("data_price"), JsonConverter(typeof(AmountConverter))]
    public decimal? DataPrice { get; set; }

    /// <summary>Gets or sets the crossed-out price of one item in major units. No part of any total.</summary>
    [JsonPropertyName("compare_at_price"), JsonConverter(typeof(AmountConverter))]
    public decimal? CompareAtPrice { get; set; }

    /// <summary>
    /// Gets or sets the crossed-out price as stored with the product; 0 in every sample, unlike <see
    /// cref="CompareAtPrice"/>.
    /// </summary>
    [JsonPropertyName("data_compare_at_price"), JsonConverter(typeof(AmountConverter))]
    public decimal? DataCompareAtPrice { get; set; }

    /// <summary>Gets or sets a weight in grams; 0 in every sample, also where <see cref="Weight"/> is not.</summary>
    [JsonPropertyName("grams"), JsonConverter(typeof(NumberConverter))]
    public double? Grams { get; set; }

    /// <summary>Gets or sets the weight of one item in <see cref="WeightUnit"/>.</summary>
    [JsonPropertyName("weight"), JsonConverter(typeof(NumberConverter))]
    public double? Weight { get; set; }

    /// <summary>Gets or sets the unit of the weight: <c>g</c>.</summary>
    [JsonPropertyName("weight_unit"), JsonConverter(typeof(TextConverter))]
    public string? WeightUnit { get; set; }

    /// <summary>Gets or sets the image; <c>0</c> when there is none.</summary>
    [JsonPropertyName("image_id"), JsonConverter(typeof(IdConverter))]
    public string? ImageId { get; set; }

    /// <summary>Gets or sets the image.</summary>
    [JsonPropertyName("image"), JsonConverter(typeof(EmptyArrayAsNullConverter<IntercartImage>))]
    public IntercartImage? Image { get; set; }

    /// <summary>Gets or sets whether the item can no longer be bought.</summary>
    [JsonPropertyName("is_invalid"), JsonConverter(typeof(FlagNumberConverter))]
    public bool? IsInvalid { get; set; }

    /// <summary>Gets or sets whether the item was removed from the shop.</summary>
    [JsonPropertyName("is_remove"), JsonConverter(typeof(FlagNumberConverter))]
    public bool? IsRemoved { get; set; }

    /// <summary>
    /// Gets or sets whether the stock is lower than the quantity, by its name: the document does not say.
    /// </summary>
    [JsonPropertyName("is_lower"), JsonConverter(typeof(FlagNumberConverter))]
    public bool? IsLower { get; set; }

    /// <summary>Gets or sets how many are in stock.</summary>
    [JsonPropertyName("inventory_quantity"), JsonConverter(typeof(IntegerConverter))]
    public long? InventoryQuantity { get; set; }

    /// <summary>Gets or sets whether a time-limited offer applies (0 in every sample).</summary>
    [JsonPropertyName("is_limitoffer"), JsonConverter(typeof(IntegerConverter))]
    public long? IsLimitOffer { get; set; }

    /// <summary>Gets or sets the label of a time-limited offer; 0 when there is none.</summary>
    [JsonPropertyName("limitoffer_label"), JsonConverter(typeof(TextConverter))]
    public string? LimitOfferLabel { get; set; }

    /// <summary>
    /// Gets or sets the goods under a time-limited offer; 0 in every sample, the unit is not documented.
    /// </summary>
    [JsonPropertyName("limitoffer_product_total"), JsonConverter(typeof(AmountConverter))]
    public decimal? LimitOfferProductTotal { get; set; }

    /// <summary>
    /// Gets or sets the discount of a time-limited offer; 0 in every sample, the unit is not documented.
    /// </summary>
    [JsonPropertyName("limitoffer_product_discount_total"), JsonConverter(typeof(AmountConverter))]
    public decimal? LimitOfferProductDiscountTotal { get; set; }

    /// <summary>Gets or sets the text that describes the coupon.</summary>
    [JsonPropertyName("coupon_label"), JsonConverter(typeof(TextConverter))]
    public string? CouponLabel { get; set; }

    /// <summary>Gets or sets the campaign that brought the buyer.</summary>
    [JsonPropertyName("utm"), JsonConverter(typeof(TextConverter))]
    public string? Utm { get; set; }

    /// <summary>Gets or sets the product's path in the shop: <c>/products/car</c>.</summary>
    [JsonPropertyName("preview_url"), JsonConverter(typeof(TextConverter))]
    public string? PreviewUrl { get; set; }

    /// <summary>Gets or sets the bar code.</summary>
    [JsonPropertyName("upc"), JsonConverter(typeof(TextConverter))]
    public string? Upc { get; set; }

    /// <summary>Gets or sets a sort key of the variant.</summary>
    [JsonPropertyName("sort"), JsonConverter(typeof(NumberConverter))]
    public double? Sort { get; set; }

    /// <summary>Gets or sets a sort key of the line: a time in seconds, or 0.</summary>
    [JsonPropertyName("sort_by"), JsonConverter(typeof(NumberConverter))]
    public double? SortBy { get; set; }

    /// <summary>Gets or sets the attributes; an empty list in every sample, so the filled form is unknown.</summary>
    [JsonPropertyName("attribute"), JsonConverter(typeof(UnknownShapeConverter))]
    public JsonElement? Attribute { get; set; }

    /// <summary>
    /// Gets or sets the properties the buyer entered; empty in every sample, so the filled form is unknown.
    /// </summary>
    [JsonPropertyName("properties"), JsonConverter(typeof(UnknownShapeConverter))]
    public JsonElement? Properties { get; set; }

    /// <summary>Gets or sets the customisation; empty in every sample, so the filled form is unknown.</summary>
    [JsonPropertyName("new_customize"), JsonConverter(typeof(UnknownShapeConverter))]
    public JsonElement? NewCustomize { get; set; }

    /// <summary>Gets or sets a temporary address of the image.</summary>
    [JsonPropertyName("image_tmp_url"), JsonConverter(typeof(TextConverter))]
    public string? ImageTmpUrl { get; set; }

    /// <summary>Gets or sets 1 for the item that was added last.</summary>
    [JsonPropertyName("new_add"), JsonConverter(typeof(IntegerConverter))]
    public long? NewAdd { get; set; }

    /// <summary>Gets or sets the tiered discount that matched; <c>0</c> when none did.</summary>
    [JsonPropertyName("coupon_id"), JsonConverter(typeof(IdConverter))]
    public string? CouponId { get; set; }

    /// <summary>Gets or sets how many of the product are in stock.</summary>
    [JsonPropertyName("product_stock"), JsonConverter(typeof(IntegerConverter))]
    public long? ProductStock { get; set; }

    /// <summary>
    /// Gets or sets what happens when the stock is used up: <c>Y</c> in every sample; the document does not say.
    /// </summary>
    [JsonPropertyName("soldout_policy"), JsonConverter(typeof(TextConverter))]
    public string? SoldoutPolicy { get; set; }

    /// <summary>Gets or sets whether the variant was deleted.</summary>
    [JsonPropertyName("is_del"), JsonConverter(typeof(FlagNumberConverter))]
    public bool? IsDeleted { get; set; }

    /// <summary>Gets or sets whether the variant is shown; false in every sample.</summary>
    [JsonPropertyName("is_show"), JsonConverter(typeof(FlagNumberConverter))]
    public bool? IsShown { get; set; }

    /// <summary>Gets or sets whether the line is selected in the cart.</summary>
    [JsonPropertyName("is_checked"), JsonConverter(typeof(FlagNumberConverter))]
    public bool? IsChecked { get; set; }

    /// <summary>Gets or sets whether the line is discounted by an offer; false also where a coupon applies.</summary>
    [JsonPropertyName("is_discount"), JsonConverter(typeof(FlagNumberConverter))]
    public bool? IsDiscount { get; set; }

    /// <summary>Gets or sets whether stock is counted.</summary>
    [JsonPropertyName("is_use_stock"), JsonConverter(typeof(FlagNumberConverter))]
    public bool? IsUseStock { get; set; }

    /// <summary>Gets or sets whether the default image is shown.</summary>
    [JsonPropertyName("is_set_default_img"), JsonConverter(typeof(FlagNumberConverter))]
    public bool? IsSetDefaultImage { get; set; }

    /// <summary>Gets or sets whether the quantity can be typed in (1 in every sample).</summary>
    [JsonPropertyName("is_input_number"), JsonConverter(typeof(IntegerConverter))]
    public long? IsInputNumber { get; set; }

    /// <summary>Gets or sets whether a spend-and-save offer is met (0 in every sample).</summary>
    [JsonPropertyName("is_meet_discount_offer"), JsonConverter(typeof(IntegerConverter))]
    public long? IsMeetDiscountOffer { get; set; }

    /// <summary>Gets or sets the text of that offer.</summary>
    [JsonPropertyName("meet_discount_offer_text"), JsonConverter(typeof(TextConverter))]
    public string? MeetDiscountOfferText { get; set; }

    /// <summary>Gets or sets whether the item is shipped; false also where a shipping charge stands.</summary>
    [JsonPropertyName("requires_shipping"), JsonConverter(typeof(FlagNumberConverter))]
    public bool? RequiresShipping { get; set; }

    /// <summary>Gets or sets when the variant was created; the text names no zone.</summary>
    [JsonPropertyName("created_at"), JsonConverter(typeof(TimestampConverter))]
    public WireTimestamp? CreatedAt { get; set; }

    /// <summary>Gets or sets when the variant was changed; the text names no zone.</summary>
    [JsonPropertyName("updated_at"), JsonConverter(typeof(TimestampConverter))]
    public WireTimestamp? UpdatedAt { get; set; }

    /// <summary>Gets or sets when the item was put into the cart; the text names no zone.</summary>
    [JsonPropertyName("add_to_cart"), JsonConverter(typeof(TimestampConverter))]
    public WireTimestamp? AddedToCartAt { get; set; }
}
