using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>A SKU and how many of it.</summary>
public sealed record OpenSkudataAo : WireRecord
{
    /// <summary>Gets the SKU's id.</summary>
    [JsonPropertyName("skuid")]
    public required string SkuId { get; init; }

    /// <summary>Gets how many, at least 1.</summary>
    [JsonPropertyName("qty")]
    public required int Quantity { get; init; }
}
