using System.Text.Json.Serialization;

namespace CornerShop.Wire;

/// <summary>An item to buy.</summary>
/// <param name="Sku">The SKU to buy.</param>
/// <param name="Quantity">The number of pieces.</param>
public sealed record CornerShopItem(
    [property: JsonPropertyName("sku")] string Sku,
    [property: JsonPropertyName("quantity")] int Quantity
);
