using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Intercart.Wire;

/// <summary>What a line of the cart and an upsell line share. Amounts are in major units of the order's currency.</summary>
public abstract record IntercartItem : ExtensibleWireRecord
{
    /// <summary>Gets or sets the product; on an upsell line from the request.</summary>
    [JsonPropertyName("product_id"), JsonConverter(typeof(IdConverter))]
    public string? ProductId { get; set; }

    /// <summary>Gets or sets the variant of the product; on an upsell line from the request.</summary>
    [JsonPropertyName("sku_id"), JsonConverter(typeof(IdConverter))]
    public string? SkuId { get; set; }

    /// <summary>Gets or sets how many; on an upsell line from the request.</summary>
    [JsonPropertyName("quantity")]
    public long? Quantity { get; set; }

    /// <summary>Gets or sets the price of one item in major units, before discount.</summary>
    [JsonPropertyName("price")]
    public decimal? Price { get; set; }

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
    [JsonPropertyName("product_title")]
    public string? ProductTitle { get; set; }

    /// <summary>Gets or sets the product's name in addresses.</summary>
    [JsonPropertyName("product_handler")]
    public string? ProductHandler { get; set; }

    /// <summary>Gets or sets the seller's own code of the variant.</summary>
    [JsonPropertyName("sku_code")]
    public string? SkuCode { get; set; }

    /// <summary>Gets or sets the title of the variant; empty in every sample.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Gets or sets the variant's properties, as JSON inside the text.</summary>
    [JsonPropertyName("spec")]
    public string? Spec { get; set; }

    /// <summary>Gets or sets the chosen options; empty in every sample, so the filled form is unknown.</summary>
    [JsonPropertyName("options")]
    public JsonElement? Options { get; set; }

    /// <summary>Gets or sets the price as stored with the product, in major units.</summary>
    [JsonPropertyName("data_price")]
    public decimal? DataPrice { get; set; }

    /// <summary>Gets or sets the crossed-out price of one item in major units. No part of any total.</summary>
    [JsonPropertyName("compare_at_price")]
    public decimal? CompareAtPrice { get; set; }

    /// <summary>
    /// Gets or sets the crossed-out price as stored with the product; 0 in every sample, unlike <see
    /// cref="CompareAtPrice"/>.
    /// </summary>
    [JsonPropertyName("data_compare_at_price")]
    public decimal? DataCompareAtPrice { get; set; }

    /// <summary>Gets or sets a weight in grams; 0 in every sample, also where <see cref="Weight"/> is not.</summary>
    [JsonPropertyName("grams")]
    public double? Grams { get; set; }

    /// <summary>Gets or sets the weight of one item in <see cref="WeightUnit"/>.</summary>
    [JsonPropertyName("weight")]
    public double? Weight { get; set; }

    /// <summary>Gets or sets the unit of the weight: <c>g</c>.</summary>
    [JsonPropertyName("weight_unit")]
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
    [JsonPropertyName("inventory_quantity")]
    public long? InventoryQuantity { get; set; }

    /// <summary>Gets or sets whether a time-limited offer applies (0 in every sample).</summary>
    [JsonPropertyName("is_limitoffer")]
    public long? IsLimitOffer { get; set; }

    /// <summary>Gets or sets the label of a time-limited offer; 0 when there is none.</summary>
    [JsonPropertyName("limitoffer_label")]
    public string? LimitOfferLabel { get; set; }

    /// <summary>
    /// Gets or sets the goods under a time-limited offer; 0 in every sample, the unit is not documented.
    /// </summary>
    [JsonPropertyName("limitoffer_product_total")]
    public decimal? LimitOfferProductTotal { get; set; }

    /// <summary>
    /// Gets or sets the discount of a time-limited offer; 0 in every sample, the unit is not documented.
    /// </summary>
    [JsonPropertyName("limitoffer_product_discount_total")]
    public decimal? LimitOfferProductDiscountTotal { get; set; }

    /// <summary>Gets or sets the text that describes the coupon.</summary>
    [JsonPropertyName("coupon_label")]
    public string? CouponLabel { get; set; }

    /// <summary>Gets or sets the campaign that brought the buyer.</summary>
    [JsonPropertyName("utm")]
    public string? Utm { get; set; }

    /// <summary>Gets or sets the product's path in the shop: <c>/products/car</c>.</summary>
    [JsonPropertyName("preview_url")]
    public string? PreviewUrl { get; set; }
}
