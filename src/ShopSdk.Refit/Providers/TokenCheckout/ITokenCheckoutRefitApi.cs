using ShopSdk.Providers.TokenCheckout;

namespace ShopSdk.RefitEngine;

/// <summary>What Refit's generator implements for <see cref="ITokenCheckoutApi"/>.</summary>
internal interface ITokenCheckoutRefitApi : ITokenCheckoutApi;
