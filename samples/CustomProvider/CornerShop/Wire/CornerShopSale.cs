using System.Text.Json.Serialization;
using ShopSdk.Json;
using ShopSdk.Providers;

namespace CornerShop.Wire;

/// <summary>What a basket and an order share. Amounts are in cents.</summary>
public abstract record CornerShopSale : ExtensibleWireRecord
{
    /// <summary>Gets or sets the number of the order; null before a basket was ordered.</summary>
    [JsonPropertyName("order_number"), JsonConverter(typeof(IdConverter))]
    public string? OrderNumber { get; set; }

    /// <summary>Gets or sets the currency.</summary>
    [JsonPropertyName("currency")]
    public string? Currency { get; set; }

    /// <summary>Gets or sets the total to pay: goods less discount plus delivery.</summary>
    [JsonPropertyName("total")]
    public long? Total { get; set; }
}
