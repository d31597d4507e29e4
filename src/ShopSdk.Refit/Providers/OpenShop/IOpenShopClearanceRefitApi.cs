using ShopSdk.Providers.OpenShop;

namespace ShopSdk.RefitEngine;

/// <summary>What Refit's generator implements for <see cref="IOpenShopClearanceApi"/>.</summary>
internal interface IOpenShopClearanceRefitApi : IOpenShopClearanceApi;
