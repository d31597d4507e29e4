using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace CornerShop.Wire;

/// <summary>A line of a basket. Amounts are in cents.</summary>
public sealed record CornerShopLine
{
    /// <summary>Gets or sets the SKU.</summary>
    [JsonPropertyName("sku"), JsonConverter(typeof(IdConverter))]
    public string? Sku { get; set; }

    /// <summary>Gets or sets the name.</summary>
    [JsonPropertyName("title"), JsonConverter(typeof(TextConverter))]
    public string? Title { get; set; }

    /// <summary>Gets or sets the number of pieces.</summary>
    [JsonPropertyName("quantity"), JsonConverter(typeof(IntegerConverter))]
    public long? Quantity { get; set; }

    /// <summary>Gets or sets the price of one piece.</summary>
    [JsonPropertyName("price"), JsonConverter(typeof(IntegerConverter))]
    public long? Price { get; set; }

    /// <summary>Gets or sets the price of all pieces.</summary>
    [JsonPropertyName("total"), JsonConverter(typeof(IntegerConverter))]
    public long? Total { get; set; }

    /// <summary>Gets or sets the members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
