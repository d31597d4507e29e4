using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>A SKU of an order.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. What else arrives is kept in <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenSkuDetailVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets the SKU.</summary>
    [JsonPropertyName("skuid"), JsonConverter(typeof(IdConverter))]
    public string? SkuId { get; set; }

    /// <summary>Gets or sets how many.</summary>
    [JsonPropertyName("qty")]
    public long? Quantity { get; set; }

    /// <summary>Gets or sets the unit price in major units; the currency is not stated.</summary>
    [JsonPropertyName("price")]
    public decimal? Price { get; set; }
}
