using ShopSdk.Providers.OpenShop;

namespace ShopSdk.RefitEngine;

/// <summary>What Refit's generator implements for <see cref="IOpenShopCategoryApi"/>.</summary>
internal interface IOpenShopCategoryRefitApi : IOpenShopCategoryApi;
