using ShopSdk.Providers.Intercart;

namespace ShopSdk.RefitEngine;

/// <summary>What Refit's generator implements for <see cref="IIntercartApi"/>.</summary>
internal interface IIntercartRefitApi : IIntercartApi;
