using System.Text.Json;
using Refit;

namespace ShopSdk.FaultLab.Clients;

/// <summary>What a user of Refit declares in order to place, for all providers together.</summary>
internal interface IRefitPlacingApi
{
    [Post("/{**path}")]
    Task<IApiResponse<string>> PlaceAsync(
        string path,
        [Body] JsonElement body,
        [HeaderCollection] IDictionary<string, string> headers,
        CancellationToken cancellationToken
    );

    /// <summary>Where the provider's document shows no body.</summary>
    [Post("/{**path}")]
    Task<IApiResponse<string>> PlaceAsync(
        string path,
        [HeaderCollection] IDictionary<string, string> headers,
        CancellationToken cancellationToken
    );
}
