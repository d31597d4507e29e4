using ShopSdk.Providers.TokenCheckout;

namespace ShopSdk.RefitEngine;

/// <summary>The interface that Refit's generator implements for <see cref="ITokenCheckoutApi"/>.</summary>
internal interface ITokenCheckoutRefitApi : ITokenCheckoutApi;
