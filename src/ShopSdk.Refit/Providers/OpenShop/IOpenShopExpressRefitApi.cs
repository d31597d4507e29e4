using ShopSdk.Providers.OpenShop;

namespace ShopSdk.RefitEngine;

/// <summary>The interface that Refit's generator implements for <see cref="IOpenShopExpressApi"/>.</summary>
internal interface IOpenShopExpressRefitApi : IOpenShopExpressApi;
