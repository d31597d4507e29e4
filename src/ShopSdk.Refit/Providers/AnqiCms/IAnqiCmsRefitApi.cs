using ShopSdk.Providers.AnqiCms;

namespace ShopSdk.RefitEngine;

/// <summary>The interface that Refit's generator implements for <see cref="IAnqiCmsApi"/>.</summary>
internal interface IAnqiCmsRefitApi : IAnqiCmsApi;
