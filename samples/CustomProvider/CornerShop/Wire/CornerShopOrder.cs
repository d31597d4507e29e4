using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace CornerShop.Wire;

/// <summary>An order. Amounts are in cents.</summary>
public sealed record CornerShopOrder
{
    /// <summary>Gets or sets the number.</summary>
    [JsonPropertyName("order_number"), JsonConverter(typeof(IdConverter))]
    public string? OrderNumber { get; set; }

    /// <summary>Gets or sets the currency.</summary>
    [JsonPropertyName("currency"), JsonConverter(typeof(TextConverter))]
    public string? Currency { get; set; }

    /// <summary>Gets or sets the total to pay.</summary>
    [JsonPropertyName("total"), JsonConverter(typeof(IntegerConverter))]
    public long? Total { get; set; }

    /// <summary>Gets or sets the members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
