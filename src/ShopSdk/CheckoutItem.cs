namespace ShopSdk;

/// <summary>Something to buy, in the provider's own ids. A provider may derive its own item with what else it needs.</summary>
/// <param name="ProductId">The product, or null where the variant alone identifies the item.</param>
/// <param name="VariantId">The variant (SKU), or null where the product has none.</param>
/// <param name="Quantity">How many, at least 1.</param>
public record CheckoutItem(string? ProductId, string? VariantId, int Quantity);
