namespace ShopSdk.Providers.OpenShop;

/// <summary>
/// Something to buy on OpenShop: product, SKU, quantity, and the marketplace that the product is from. A plain
/// <see cref="CheckoutItem"/> is taken as one of <see cref="OpenShopOptions.DefaultPlatform"/>.
/// </summary>
/// <param name="ProductId">The product's id on the marketplace.</param>
/// <param name="VariantId">The SKU.</param>
/// <param name="Quantity">How many, at least 1.</param>
/// <param name="Platform">The marketplace; 0 is the only value that the provider's document shows.</param>
public sealed record OpenShopItem(string ProductId, string VariantId, int Quantity, int Platform = 0)
    : CheckoutItem(ProductId, VariantId, Quantity);
