using System.Text.Json.Serialization;
using ShopSdk.Json;
using ShopSdk.Providers;

namespace CornerShop.Wire;

/// <summary>An order. Amounts are in cents.</summary>
public sealed record CornerShopOrder : ExtensibleWireRecord
{
    /// <summary>Gets or sets the number.</summary>
    [JsonPropertyName("order_number"), JsonConverter(typeof(IdConverter))]
    public string? OrderNumber { get; set; }

    /// <summary>Gets or sets the currency.</summary>
    [JsonPropertyName("currency")]
    public string? Currency { get; set; }

    /// <summary>Gets or sets the total to pay.</summary>
    [JsonPropertyName("total")]
    public long? Total { get; set; }
}
