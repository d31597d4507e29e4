using ShopSdk.Providers.OpenShop;

namespace ShopSdk.RefitEngine;

/// <summary>The interface that Refit's generator implements for <see cref="IOpenShopProductApi"/>.</summary>
internal interface IOpenShopProductRefitApi : IOpenShopProductApi;
