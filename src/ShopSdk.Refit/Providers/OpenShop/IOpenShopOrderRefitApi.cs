using ShopSdk.Providers.OpenShop;

namespace ShopSdk.RefitEngine;

/// <summary>What Refit's generator implements for <see cref="IOpenShopOrderApi"/>.</summary>
internal interface IOpenShopOrderRefitApi : IOpenShopOrderApi;
