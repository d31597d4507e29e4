using System.Text.Json.Serialization;

namespace CornerShop.Wire;

/// <summary>Something to buy.</summary>
/// <param name="Sku">What.</param>
/// <param name="Quantity">How many.</param>
public sealed record CornerShopItem(
    [property: JsonPropertyName("sku")] string Sku,
    [property: JsonPropertyName("quantity")] int Quantity
);
