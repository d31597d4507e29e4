using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>What is declared to customs for a SKU.</summary>
public sealed record OpenDeclareAo : WireRecord
{
    /// <summary>Gets the SKU.</summary>
    [JsonPropertyName("skuid")]
    public required string SkuId { get; init; }

    /// <summary>Gets the declared price in major units; the document names no currency.</summary>
    [JsonPropertyName("declareprice")]
    public required decimal DeclaredPrice { get; init; }
}
