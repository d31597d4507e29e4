using ShopSdk.Providers.Intercart;

namespace ShopSdk.RefitEngine;

/// <summary>The interface that Refit's generator implements for <see cref="IIntercartApi"/>.</summary>
internal interface IIntercartRefitApi : IIntercartApi;
