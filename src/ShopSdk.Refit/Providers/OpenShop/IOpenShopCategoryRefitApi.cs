using ShopSdk.Providers.OpenShop;

namespace ShopSdk.RefitEngine;

/// <summary>The interface that Refit's generator implements for <see cref="IOpenShopCategoryApi"/>.</summary>
internal interface IOpenShopCategoryRefitApi : IOpenShopCategoryApi;
