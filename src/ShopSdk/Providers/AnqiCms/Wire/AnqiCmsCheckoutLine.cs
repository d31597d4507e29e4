using System.Text.Json.Serialization;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>A line of a quote.</summary>
public sealed record AnqiCmsCheckoutLine : ExtensibleWireRecord
{
    /// <summary>Gets or sets the line; may be 0, since there is no order yet.</summary>
    [JsonPropertyName("id")]
    public long? Id { get; set; }

    /// <summary>Gets or sets the product.</summary>
    [JsonPropertyName("goods_id")]
    public long? GoodsId { get; set; }

    /// <summary>Gets or sets the SKU; 0 for none.</summary>
    [JsonPropertyName("goods_sku_id")]
    public long? GoodsSkuId { get; set; }

    /// <summary>Gets or sets how many.</summary>
    [JsonPropertyName("quantity")]
    public long? Quantity { get; set; }

    /// <summary>Gets or sets the price of one, in cents (1/100 of the currency, whatever the currency).</summary>
    [JsonPropertyName("price")]
    public long? Price { get; set; }

    /// <summary>Gets or sets the price of the line before discounts, in cents (1/100 of the currency, whatever the currency).</summary>
    [JsonPropertyName("total_price")]
    public long? TotalPrice { get; set; }
}
