using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using WireMock;
using WireMock.ResponseProviders;
using WireMock.Settings;

namespace ShopSdk.ContractTests.Judging;

/// <summary>
/// Counts requests as they arrive. WireMock.Net's journal has them only when they are answered: too late where the client learns of
/// a broken connection first, or gives up waiting.
/// </summary>
internal sealed class CountedResponse(IResponseProvider response) : IResponseProvider
{
    private readonly Channel<IRequestMessage> _news = Channel.CreateUnbounded<IRequestMessage>();
    private int _count;

    /// <summary>Gets how many have arrived.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Waits for the next response that was not waited for yet.</summary>
    public Task NextAsync(CancellationToken cancellationToken) => _news.Reader.ReadAsync(cancellationToken).AsTask();

    /// <inheritdoc/>
    public Task<(IResponseMessage Message, IMapping? Mapping)> ProvideResponseAsync(
        IMapping mapping,
        HttpContext context,
        IRequestMessage requestMessage,
        WireMockServerSettings settings
    )
    {
        Interlocked.Increment(ref _count);
        _news.Writer.TryWrite(requestMessage);
        return response.ProvideResponseAsync(mapping, context, requestMessage, settings);
    }
}
