using ShopSdk.Providers.OpenShop.Wire;

namespace ShopSdk.Providers.OpenShop;

/// <summary>OpenShop's responses about a checkout; the value of <see cref="Checkout.ProviderResponse"/>.</summary>
/// <param name="Refresh">The state of the orders; null when the provider returned no data, and after the orders were paid.</param>
/// <param name="Checkout">
/// The amount to pay; null when the checkout was rejected or returned no data, and after the orders were paid.
/// </param>
public sealed record OpenShopCheckoutResponse(OpenOrderRefreshVo? Refresh, OpenOrderCheckoutVo? Checkout);
