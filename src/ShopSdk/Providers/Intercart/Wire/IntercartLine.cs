using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.Intercart.Wire;

/// <summary>
/// An item of the cart. Amounts are in major units of the order's currency. Null means that the answer does not say.
/// </summary>
public sealed partial record IntercartLine : WireRecord
{
    /// <summary>Gets or sets the coupon code that applies to the line; empty when none does.</summary>
    [JsonPropertyName("key"), JsonConverter(typeof(TextConverter))]
    public string? Key { get; set; }

    /// <summary>Gets or sets the product.</summary>
    [JsonPropertyName("product_id"), JsonConverter(typeof(IdConverter))]
    public string? ProductId { get; set; }

    /// <summary>Gets or sets the variant of the product.</summary>
    [JsonPropertyName("sku_id"), JsonConverter(typeof(IdConverter))]
    public string? SkuId { get; set; }

    /// <summary>Gets or sets how many.</summary>
    [JsonPropertyName("quantity"), JsonConverter(typeof(IntegerConverter))]
    public long? Quantity { get; set; }

    /// <summary>Gets or sets how many in total; equal to <see cref="Quantity"/> in every sample.</summary>
    [JsonPropertyName("total_quantity"), JsonConverter(typeof(IntegerConverter))]
    public long? TotalQuantity { get; set; }

    /// <summary>Gets or sets the price of one item in major units, before discount.</summary>
    [JsonPropertyName("price"), JsonConverter(typeof(AmountConverter))]
    public decimal? Price { get; set; }

    /// <summary>
    /// Gets or sets price times quantity minus <see cref="ProductDiscount"/>, in major units: <b>net</b>, unlike <see
    /// cref="IntercartUpsellLine.ProductAmount"/>.
    /// </summary>
    [JsonPropertyName("product_amount"), JsonConverter(typeof(AmountConverter))]
    public decimal? ProductAmount { get; set; }

    /// <summary>Gets or sets the line's part of the discount in major units.</summary>
    [JsonPropertyName("product_discount"), JsonConverter(typeof(AmountConverter))]
    public decimal? ProductDiscount { get; set; }

    /// <summary>Gets or sets a shipping fee of the line in major units; 0 in every sample.</summary>
    [JsonPropertyName("shipping_fee"), JsonConverter(typeof(AmountConverter))]
    public decimal? ShippingFee { get; set; }

    /// <summary>Gets or sets the line's part of the insurance in major units; 0 in every sample.</summary>
    [JsonPropertyName("insurance_amount"), JsonConverter(typeof(AmountConverter))]
    public decimal? InsuranceAmount { get; set; }

    /// <summary>Gets or sets the surcharge for customising in major units; 0 in every sample.</summary>
    [JsonPropertyName("customize_price"), JsonConverter(typeof(AmountConverter))]
    public decimal? CustomizePrice { get; set; }

    /// <summary>Gets or sets the members that this record does not know, by their name on the wire.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
