using System.Text.Json.Nodes;

namespace ShopSdk.Emulator.Providers.Shoplazza;

/// <summary>A line with the catalog's entry as it was when the order was created.</summary>
internal sealed record ShoplazzaEmulatedLine(string Id, EmulatedProduct Product, EmulatedVariant Variant, int Quantity)
{
    internal JsonObject CustomProperties { get; init; } = [];

    internal decimal Total => Variant.Price * Quantity;
}
