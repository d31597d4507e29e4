using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Intercart.Wire;

/// <summary>
/// An item of the cart. Amounts are in major units of the order's currency. Null means that the response does not say.
/// </summary>
public sealed record IntercartLine : IntercartItem
{
    /// <summary>Gets or sets the coupon code that applies to the line; empty when none does.</summary>
    [JsonPropertyName("key")]
    public string? Key { get; set; }

    /// <summary>Gets or sets how many in total; equal to <see cref="IntercartItem.Quantity"/> in every sample.</summary>
    [JsonPropertyName("total_quantity")]
    public long? TotalQuantity { get; set; }

    /// <summary>
    /// Gets or sets price times quantity minus <see cref="ProductDiscount"/>, in major units: <b>net</b>, unlike <see
    /// cref="IntercartUpsellLine.ProductAmount"/>.
    /// </summary>
    [JsonPropertyName("product_amount")]
    public decimal? ProductAmount { get; set; }

    /// <summary>Gets or sets the line's part of the discount in major units.</summary>
    [JsonPropertyName("product_discount")]
    public decimal? ProductDiscount { get; set; }

    /// <summary>Gets or sets a shipping fee of the line in major units; 0 in every sample.</summary>
    [JsonPropertyName("shipping_fee")]
    public decimal? ShippingFee { get; set; }

    /// <summary>Gets or sets the line's part of the insurance in major units; 0 in every sample.</summary>
    [JsonPropertyName("insurance_amount")]
    public decimal? InsuranceAmount { get; set; }

    /// <summary>Gets or sets the surcharge for customising in major units; 0 in every sample.</summary>
    [JsonPropertyName("customize_price")]
    public decimal? CustomizePrice { get; set; }

    // What follows describes a line but moves no total.

    /// <summary>Gets or sets the bar code.</summary>
    [JsonPropertyName("upc")]
    public string? Upc { get; set; }

    /// <summary>Gets or sets a sort key of the variant.</summary>
    [JsonPropertyName("sort")]
    public double? Sort { get; set; }

    /// <summary>Gets or sets a sort key of the line: a time in seconds, or 0.</summary>
    [JsonPropertyName("sort_by")]
    public double? SortBy { get; set; }

    /// <summary>Gets or sets the attributes; an empty list in every sample, so the filled form is unknown.</summary>
    [JsonPropertyName("attribute")]
    public JsonElement? Attribute { get; set; }

    /// <summary>
    /// Gets or sets the properties the buyer entered; empty in every sample, so the filled form is unknown.
    /// </summary>
    [JsonPropertyName("properties")]
    public JsonElement? Properties { get; set; }

    /// <summary>Gets or sets the customisation; empty in every sample, so the filled form is unknown.</summary>
    [JsonPropertyName("new_customize")]
    public JsonElement? NewCustomize { get; set; }

    /// <summary>Gets or sets a temporary address of the image.</summary>
    [JsonPropertyName("image_tmp_url")]
    public string? ImageTmpUrl { get; set; }

    /// <summary>Gets or sets 1 for the item that was added last.</summary>
    [JsonPropertyName("new_add")]
    public long? NewAdd { get; set; }

    /// <summary>Gets or sets the tiered discount that matched; <c>0</c> when none did.</summary>
    [JsonPropertyName("coupon_id"), JsonConverter(typeof(IdConverter))]
    public string? CouponId { get; set; }

    /// <summary>Gets or sets how many of the product are in stock.</summary>
    [JsonPropertyName("product_stock")]
    public long? ProductStock { get; set; }

    /// <summary>
    /// Gets or sets what happens when the stock is used up: <c>Y</c> in every sample; the document does not say.
    /// </summary>
    [JsonPropertyName("soldout_policy")]
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
    [JsonPropertyName("is_input_number")]
    public long? IsInputNumber { get; set; }

    /// <summary>Gets or sets whether a spend-and-save offer is met (0 in every sample).</summary>
    [JsonPropertyName("is_meet_discount_offer")]
    public long? IsMeetDiscountOffer { get; set; }

    /// <summary>Gets or sets the text of that offer.</summary>
    [JsonPropertyName("meet_discount_offer_text")]
    public string? MeetDiscountOfferText { get; set; }

    /// <summary>Gets or sets whether the item is shipped; false also where there is a shipping charge.</summary>
    [JsonPropertyName("requires_shipping"), JsonConverter(typeof(FlagNumberConverter))]
    public bool? RequiresShipping { get; set; }

    /// <summary>Gets or sets when the variant was created; the text names no zone.</summary>
    [JsonPropertyName("created_at")]
    public WireTimestamp? CreatedAt { get; set; }

    /// <summary>Gets or sets when the variant was changed; the text names no zone.</summary>
    [JsonPropertyName("updated_at")]
    public WireTimestamp? UpdatedAt { get; set; }

    /// <summary>Gets or sets when the item was put into the cart; the text names no zone.</summary>
    [JsonPropertyName("add_to_cart")]
    public WireTimestamp? AddedToCartAt { get; set; }
}
