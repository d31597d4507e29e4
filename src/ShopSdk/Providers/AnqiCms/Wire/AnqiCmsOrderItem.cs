using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>One of several products to order.</summary>
public sealed record AnqiCmsOrderItem : AnqiCmsItemInput
{
    /// <summary>Gets the chosen values of the SKU; null to leave them out. Closed edition, which does not document the elements.</summary>
    [JsonPropertyName("sku_values")]
    public IReadOnlyList<JsonElement>? SkuValues { get; init; }

    /// <summary>Gets the price of one in cents (1/100 of the currency, whatever the currency). Closed edition; the open one ignores it. Null leaves it to the shop.</summary>
    [JsonPropertyName("price")]
    public long? Price { get; init; }

    /// <summary>Gets the price of the line in cents (1/100 of the currency, whatever the currency). Closed edition; null leaves it to the shop.</summary>
    [JsonPropertyName("total_price")]
    public long? TotalPrice { get; init; }
}
