using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>A line of a quote.</summary>
public sealed record AnqiCmsCheckoutLine : WireRecord
{
    /// <summary>Gets or sets the line; may be 0, since there is no order yet.</summary>
    [JsonPropertyName("id")]
    [JsonConverter(typeof(IntegerConverter))]
    public long? Id { get; set; }

    /// <summary>Gets or sets the product.</summary>
    [JsonPropertyName("goods_id")]
    [JsonConverter(typeof(IntegerConverter))]
    public long? GoodsId { get; set; }

    /// <summary>Gets or sets the SKU; 0 for none.</summary>
    [JsonPropertyName("goods_sku_id")]
    [JsonConverter(typeof(IntegerConverter))]
    public long? GoodsSkuId { get; set; }

    /// <summary>Gets or sets how many.</summary>
    [JsonPropertyName("quantity")]
    [JsonConverter(typeof(IntegerConverter))]
    public long? Quantity { get; set; }

    /// <summary>Gets or sets the price of one, in cents (1/100 of the currency, whatever the currency).</summary>
    [JsonPropertyName("price")]
    [JsonConverter(typeof(IntegerConverter))]
    public long? Price { get; set; }

    /// <summary>Gets or sets the price of the line before discounts, in cents (1/100 of the currency, whatever the currency).</summary>
    [JsonPropertyName("total_price")]
    [JsonConverter(typeof(IntegerConverter))]
    public long? TotalPrice { get; set; }

    /// <summary>Gets or sets the members that this version does not know; null when there are none.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
