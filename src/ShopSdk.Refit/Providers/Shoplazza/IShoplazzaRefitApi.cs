using ShopSdk.Providers.Shoplazza;

namespace ShopSdk.RefitEngine;

/// <summary>What Refit's generator implements for <see cref="IShoplazzaApi"/>.</summary>
internal interface IShoplazzaRefitApi : IShoplazzaApi;
