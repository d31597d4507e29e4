using ShopSdk.Providers.OpenShop;

namespace ShopSdk.RefitEngine;

/// <summary>What Refit's generator implements for <see cref="IOpenShopExpressApi"/>.</summary>
internal interface IOpenShopExpressRefitApi : IOpenShopExpressApi;
