using System.Text.Json.Serialization;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>One of several products in a request: what a quote and an order share.</summary>
public abstract record AnqiCmsItemInput : WireRecord
{
    /// <summary>Gets the product.</summary>
    [JsonPropertyName("goods_id")]
    public required long GoodsId { get; init; }

    /// <summary>Gets how many.</summary>
    [JsonPropertyName("quantity")]
    public required long Quantity { get; init; }

    /// <summary>Gets the SKU; null for a product without.</summary>
    [JsonPropertyName("goods_sku_id")]
    public long? GoodsSkuId { get; init; }
}
