using ShopSdk.Providers.AnqiCms;

namespace ShopSdk.RefitEngine;

/// <summary>What Refit's generator implements for <see cref="IAnqiCmsApi"/>.</summary>
internal interface IAnqiCmsRefitApi : IAnqiCmsApi;
