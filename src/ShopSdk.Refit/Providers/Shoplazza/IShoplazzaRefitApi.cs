using ShopSdk.Providers.Shoplazza;

namespace ShopSdk.RefitEngine;

/// <summary>The interface that Refit's generator implements for <see cref="IShoplazzaApi"/>.</summary>
internal interface IShoplazzaRefitApi : IShoplazzaApi;
