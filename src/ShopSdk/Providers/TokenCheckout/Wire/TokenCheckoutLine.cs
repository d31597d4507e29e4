using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>A line of a checkout. Amounts are in major units.</summary>
public sealed record TokenCheckoutLine : ExtensibleWireRecord
{
    /// <summary>Gets or sets the line's id, for <see cref="TokenCheckoutShippingBinding.OrderlineId"/>.</summary>
    [JsonPropertyName("id")]
    public long? Id { get; set; }

    /// <summary>Gets or sets the picture's address; empty when there is none. Variant and product have an object here.</summary>
    [JsonPropertyName("image")]
    public string? Image { get; set; }

    /// <summary>Gets or sets product and variant in words.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Gets or sets whether the line has to be shipped.</summary>
    [JsonPropertyName("requires_shipping")]
    public bool? RequiresShipping { get; set; }

    /// <summary>Gets or sets the product's title.</summary>
    [JsonPropertyName("product_title")]
    public string? ProductTitle { get; set; }

    /// <summary>Gets or sets the variant's title.</summary>
    [JsonPropertyName("variant_title")]
    public string? VariantTitle { get; set; }

    /// <summary>Gets or sets the merchant's stock keeping code.</summary>
    [JsonPropertyName("sku")]
    public string? Sku { get; set; }

    /// <summary>Gets or sets the barcode; empty when there is none.</summary>
    [JsonPropertyName("barcode")]
    public string? Barcode { get; set; }

    /// <summary>Gets or sets how many.</summary>
    [JsonPropertyName("quantity")]
    public long? Quantity { get; set; }

    /// <summary>Gets or sets the price of one in major units.</summary>
    [JsonPropertyName("price")]
    public decimal? Price { get; set; }

    /// <summary>
    /// Gets or sets the line's total in major units. Whether it is before or after <see cref="TotalDiscount"/> is not known:
    /// the sample has none.
    /// </summary>
    [JsonPropertyName("total_price")]
    public decimal? TotalPrice { get; set; }

    /// <summary>Gets or sets the line's discount in major units, with four decimals in the sample.</summary>
    [JsonPropertyName("total_discount")]
    public decimal? TotalDiscount { get; set; }

    /// <summary>Gets or sets the variant.</summary>
    [JsonPropertyName("variant")]
    public TokenCheckoutVariant? Variant { get; set; }

    /// <summary>Gets or sets the product.</summary>
    [JsonPropertyName("product")]
    public TokenCheckoutProduct? Product { get; set; }

    /// <summary>Gets or sets how far it is shipped: <c>pending</c> in the sample.</summary>
    [JsonPropertyName("fulfillment_status")]
    public string? FulfillmentStatus { get; set; }

    /// <summary>Gets or sets the group of ways to ship.</summary>
    [JsonPropertyName("shipping_method_group_id")]
    public long? ShippingMethodGroupId { get; set; }

    /// <summary>Gets or sets the ways to ship that the line can have.</summary>
    [JsonPropertyName("selectable_shipping_methods"), JsonConverter(typeof(ListOrEmptyConverter<TokenCheckoutShippingMethod>))]
    public IReadOnlyList<TokenCheckoutShippingMethod>? SelectableShippingMethods { get; set; }

    /// <summary>Gets or sets the way to ship that is bound; null when none is.</summary>
    [JsonPropertyName("shipping_method_id")]
    public long? ShippingMethodId { get; set; }

    /// <summary>Gets or sets free attributes; empty in every sample.</summary>
    [JsonPropertyName("attributes")]
    public IDictionary<string, JsonElement>? Attributes { get; set; }
}
