using ShopSdk.Providers.OpenShop;

namespace ShopSdk.RefitEngine;

/// <summary>What Refit's generator implements for <see cref="IOpenShopProductApi"/>.</summary>
internal interface IOpenShopProductRefitApi : IOpenShopProductApi;
