using System.Net;
using ShopSdk.TestKit;

namespace ShopSdk.RefitEngine.Tests.SameResponses;

/// <summary>A request on its way, as the transport sees it.</summary>
internal sealed class Exchange(
    HttpRequestMessage request,
    FakeClock clock,
    CancellationTokenSource caller,
    CancellationToken cancellationToken
)
{
    /// <summary>Reads the request, as sockets do, and answers.</summary>
    public async Task<HttpResponseMessage> RespondAsync(int status, HttpContent content)
    {
        await ReadAsync();
        return new HttpResponseMessage((HttpStatusCode)status) { RequestMessage = request, Content = content };
    }

    public async Task<HttpResponseMessage> RespondAfterCancelAsync(HttpContent content)
    {
        await ReadAsync();
        await caller.CancelAsync();
        return new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = content };
    }

    public async Task<HttpResponseMessage> FailAsync(Exception failure)
    {
        await ReadAsync();
        throw failure;
    }

    public async Task<HttpResponseMessage> CancelAsync(bool afterSending)
    {
        if (afterSending)
            await ReadAsync();
        await caller.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        throw new InvalidOperationException("The caller's token did not reach the transport.");
    }

    public async Task<HttpResponseMessage> StayAwayAsync()
    {
        await ReadAsync();
        clock.Advance(TimeSpan.FromHours(1));
        cancellationToken.ThrowIfCancellationRequested();
        throw new InvalidOperationException("There is no time limit.");
    }

    private Task ReadAsync() => request.Content?.CopyToAsync(Stream.Null, CancellationToken.None) ?? Task.CompletedTask;
}
