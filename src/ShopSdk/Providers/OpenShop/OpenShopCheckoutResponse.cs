using ShopSdk.Providers.OpenShop.Wire;

namespace ShopSdk.Providers.OpenShop;

/// <summary>What OpenShop answered about a checkout, as <see cref="Checkout.ProviderResponse"/> has it.</summary>
/// <param name="Refresh">How the orders stand; null when the provider gave no data, and once they are paid.</param>
/// <param name="Checkout">What has to be paid; null when it was refused or gave no data, and once they are paid.</param>
public sealed record OpenShopCheckoutResponse(OpenOrderRefreshVo? Refresh, OpenOrderCheckoutVo? Checkout);
