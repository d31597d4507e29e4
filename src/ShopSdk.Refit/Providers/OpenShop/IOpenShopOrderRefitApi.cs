using ShopSdk.Providers.OpenShop;

namespace ShopSdk.RefitEngine;

/// <summary>The interface that Refit's generator implements for <see cref="IOpenShopOrderApi"/>.</summary>
internal interface IOpenShopOrderRefitApi : IOpenShopOrderApi;
