using Microsoft.AspNetCore.Http;
using WireMock;
using WireMock.ResponseProviders;
using WireMock.Settings;

namespace ShopSdk.ContractTests.Judging;

/// <summary>Holds a response back, and gives up when the client does. WireMock.Net's own delay would outlast client and test.</summary>
internal sealed class LateResponse(TimeSpan delay, IResponseProvider response) : IResponseProvider
{
    /// <inheritdoc/>
    public async Task<(IResponseMessage Message, IMapping? Mapping)> ProvideResponseAsync(
        IMapping mapping,
        HttpContext context,
        IRequestMessage requestMessage,
        WireMockServerSettings settings
    )
    {
        await Task.Delay(delay, TimeProvider.System, context.RequestAborted);
        return await response.ProvideResponseAsync(mapping, context, requestMessage, settings);
    }
}
