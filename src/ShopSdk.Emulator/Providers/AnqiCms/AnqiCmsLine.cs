namespace ShopSdk.Emulator.Providers.AnqiCms;

/// <summary>A line of a quote or an order.</summary>
/// <param name="Product">The product.</param>
/// <param name="Variant">The SKU, with its current price.</param>
/// <param name="Sku">The SKU as the request named it, 0 for none.</param>
/// <param name="Quantity">How many.</param>
internal sealed record AnqiCmsLine(EmulatedProduct Product, EmulatedVariant Variant, long Sku, int Quantity)
{
    internal decimal Total => Variant.Price * Quantity;
}
