using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>A product of an order or of a fulfillment. Amounts are in major units of the order's currency.</summary>
public sealed record ShoplazzaLineItem : ExtensibleWireRecord
{
    /// <summary>Gets or sets the identity of the line.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IdConverter))]
    public string? Id { get; set; }

    /// <summary>Gets or sets the product.</summary>
    [JsonPropertyName("product_id"), JsonConverter(typeof(IdConverter))]
    public string? ProductId { get; set; }

    /// <summary>Gets or sets the variant.</summary>
    [JsonPropertyName("variant_id"), JsonConverter(typeof(IdConverter))]
    public string? VariantId { get; set; }

    /// <summary>Gets or sets what the variant is called.</summary>
    [JsonPropertyName("variant_title")]
    public string? VariantTitle { get; set; }

    /// <summary>Gets or sets what the product is called.</summary>
    [JsonPropertyName("product_title")]
    public string? ProductTitle { get; set; }

    /// <summary>Gets or sets the product's name in addresses.</summary>
    [JsonPropertyName("product_handle")]
    public string? ProductHandle { get; set; }

    /// <summary>Gets or sets how many. The source document has it as text, every sample as a number.</summary>
    [JsonPropertyName("quantity")]
    public long? Quantity { get; set; }

    /// <summary>Gets or sets the note on the line.</summary>
    [JsonPropertyName("note")]
    public string? Note { get; set; }

    /// <summary>
    /// Gets or sets the shipping of this line, in the words of <see cref="ShoplazzaOrder.FulfillmentStatus"/>.
    /// </summary>
    [JsonPropertyName("fulfillment_status")]
    public string? FulfillmentStatus { get; set; }

    /// <summary>Gets or sets the merchant's stock keeping code.</summary>
    [JsonPropertyName("sku")]
    public string? Sku { get; set; }

    /// <summary>Gets or sets the weight in <see cref="WeightUnit"/>.</summary>
    [JsonPropertyName("weight")]
    public double? Weight { get; set; }

    /// <summary>Gets or sets the unit of the weight, such as <c>g</c>.</summary>
    [JsonPropertyName("weight_unit")]
    public string? WeightUnit { get; set; }

    /// <summary>Gets or sets the supplier.</summary>
    [JsonPropertyName("vendor")]
    public string? Vendor { get; set; }

    /// <summary>Gets or sets the product's page.</summary>
    [JsonPropertyName("product_url")]
    public string? ProductUrl { get; set; }

    /// <summary>Gets or sets the price before a sale.</summary>
    [JsonPropertyName("compare_at_price")]
    public decimal? CompareAtPrice { get; set; }

    /// <summary>Gets or sets the price of one. Whether it is before or after product discounts is not documented.</summary>
    [JsonPropertyName("price")]
    public decimal? Price { get; set; }

    /// <summary>Gets or sets price times quantity.</summary>
    [JsonPropertyName("total")]
    public decimal? Total { get; set; }

    /// <summary>Gets or sets price times quantity, as API versions from 2025-06 on call it.</summary>
    [JsonPropertyName("total_price")]
    public decimal? TotalPrice { get; set; }

    /// <summary>Gets or sets the picture: an address, or an object from API version 2025-06 on.</summary>
    [JsonPropertyName("image"), JsonConverter(typeof(ShoplazzaTextOrObjectConverter<ShoplazzaImage>))]
    public ShoplazzaImage? Image { get; set; }

    /// <summary>
    /// Gets or sets the options, such as a colour. One document has a list here, another an object or a text: all are
    /// read.
    /// </summary>
    [JsonPropertyName("properties"), JsonConverter(typeof(ShoplazzaPropertiesConverter))]
    public IReadOnlyList<ShoplazzaProperty>? Properties { get; set; }

    /// <summary>Gets or sets the merchant's own properties: any JSON, as sent.</summary>
    [JsonPropertyName("custom_properties")]
    public JsonElement? CustomProperties { get; set; }

    /// <summary>Gets or sets the discounts in detail: JSON inside a text.</summary>
    [JsonPropertyName("discount_applications"), JsonConverter(typeof(ShoplazzaJsonTextConverter))]
    public string? DiscountApplications { get; set; }

    /// <summary>Gets or sets whether it has to be shipped.</summary>
    [JsonPropertyName("requires_shipping")]
    public bool? RequiresShipping { get; set; }

    /// <summary>Gets or sets how many were refunded.</summary>
    [JsonPropertyName("refund_quantity")]
    public long? RefundQuantity { get; set; }

    /// <summary>Gets or sets what was refunded.</summary>
    [JsonPropertyName("refund_total")]
    public decimal? RefundTotal { get; set; }

    /// <summary>Gets or sets whether it has tax; in fulfillments only.</summary>
    [JsonPropertyName("taxable")]
    public bool? Taxable { get; set; }

    /// <summary>Gets or sets how many are shipped; in fulfillments only.</summary>
    [JsonPropertyName("shipping_quantity")]
    public long? ShippingQuantity { get; set; }
}
