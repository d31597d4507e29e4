namespace ShopSdk.Providers.OpenShop;

/// <summary>
/// An item to buy on OpenShop: product, SKU, quantity, and the marketplace of the product. A plain <see cref="CheckoutItem"/> counts as
/// an item of <see cref="OpenShopOptions.DefaultPlatform"/>.
/// </summary>
/// <param name="ProductId">The product's id on the marketplace.</param>
/// <param name="VariantId">The SKU.</param>
/// <param name="Quantity">The number of pieces, at least 1.</param>
/// <param name="Platform">The marketplace; 0 is the only value that the provider's document shows.</param>
public sealed record OpenShopItem(string ProductId, string VariantId, int Quantity, int Platform = 0)
    : CheckoutItem(ProductId, VariantId, Quantity);
