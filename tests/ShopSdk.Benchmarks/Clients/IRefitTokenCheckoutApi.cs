using Refit;
using ShopSdk.Providers.TokenCheckout.Wire;

namespace ShopSdk.Benchmarks.Clients;

/// <summary>The measured call to TokenCheckout, as a user of Refit declares it. The token in the path is the credential.</summary>
internal interface IRefitTokenCheckoutApi
{
    [Get("/api/checkout/{token}/")]
    Task<IApiResponse<TokenCheckoutSnapshot>> GetCheckoutAsync(string token);
}
