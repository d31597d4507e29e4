using ShopSdk.Providers.OpenShop;

namespace ShopSdk.RefitEngine;

/// <summary>The interface that Refit's generator implements for <see cref="IOpenShopClearanceApi"/>.</summary>
internal interface IOpenShopClearanceRefitApi : IOpenShopClearanceApi;
