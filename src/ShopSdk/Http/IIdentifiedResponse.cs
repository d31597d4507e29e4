namespace ShopSdk.Http;

/// <summary>
/// A response body that takes along the provider's id of its request, which is in a header
/// (<see cref="Providers.ProviderDescriptor.RequestIdHeader"/>): for typed methods that return the body alone.
/// </summary>
public interface IIdentifiedResponse
{
    /// <summary>Takes the provider's id of the request; called once, after reading.</summary>
    /// <param name="requestId">The id; null when the response had none.</param>
    void Identify(string? requestId);
}
