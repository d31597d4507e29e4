using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>A product to put into the cart, with the SKUs that are wanted.</summary>
public sealed record OpenOrderAo : WireRecord
{
    /// <summary>Gets the marketplace that the product is from; 0 is the only value that the document shows.</summary>
    [JsonPropertyName("platform")]
    public required int Platform { get; init; }

    /// <summary>Gets the product's id on that marketplace.</summary>
    [JsonPropertyName("productid")]
    public required string ProductId { get; init; }

    /// <summary>Gets the SKUs, at least one.</summary>
    [JsonPropertyName("skudatalist")]
    public required IReadOnlyList<OpenSkudataAo> Skus { get; init; }
}
