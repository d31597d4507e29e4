using System.Text.Json.Serialization;
using ShopSdk.Json;
using ShopSdk.Providers;

namespace CornerShop.Wire;

/// <summary>A line of a basket. Amounts are in cents.</summary>
public sealed record CornerShopLine : ExtensibleWireRecord
{
    /// <summary>Gets or sets the SKU.</summary>
    [JsonPropertyName("sku"), JsonConverter(typeof(IdConverter))]
    public string? Sku { get; set; }

    /// <summary>Gets or sets the name.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Gets or sets the number of pieces.</summary>
    [JsonPropertyName("quantity")]
    public long? Quantity { get; set; }

    /// <summary>Gets or sets the price of one piece.</summary>
    [JsonPropertyName("price")]
    public long? Price { get; set; }

    /// <summary>Gets or sets the price of all pieces.</summary>
    [JsonPropertyName("total")]
    public long? Total { get; set; }
}
