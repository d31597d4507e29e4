using ShopSdk.Providers.OpenShop;

namespace ShopSdk.RefitEngine;

/// <summary>The interface that Refit's generator implements for <see cref="IOpenShopAddressApi"/>.</summary>
internal interface IOpenShopAddressRefitApi : IOpenShopAddressApi;
