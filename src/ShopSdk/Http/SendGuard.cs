using System.Net;

namespace ShopSdk.Http;

/// <summary>
/// The last handler before the primary handler, for requests that must not be sent twice. It lets each content pass once, and only as
/// HTTP/1.1. It passes on a new content that the handlers above have never had, so that no buffered copy of theirs can be sent.
/// </summary>
/// <param name="primary">The primary handler.</param>
/// <param name="provable">Whether the primary handler sends nothing without asking the content for its bytes.</param>
internal sealed class SendGuard(HttpMessageHandler primary, bool provable) : DelegatingHandler(primary)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        RequestContent original = Admit(request);
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // For handlers above that read it once more, such as to log it.
            request.Content = original;
        }
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        RequestContent original = Admit(request);
        try
        {
            return base.Send(request, cancellationToken);
        }
        finally
        {
            request.Content = original;
        }
    }

    /// <summary>Puts the content to be sent in the place of the one that the handlers above had, and gives the latter.</summary>
    private RequestContent Admit(HttpRequestMessage request)
    {
        if (request.Content is not RequestContent content)
            throw new InvalidOperationException(
                "A handler replaced the content of a request that must not be sent twice; the SDK could no longer know whether "
                    + "it was sent. Remove that handler from the SDK's HTTP clients, and share no handler of theirs with other clients."
            );
        if (FindChange(request) is { } change)
        {
            string reason =
                $"a handler made it {change}, which the platform may send twice. Remove that handler from the SDK's HTTP clients.";
            content.Refuse(reason, provable);
            throw new InvalidOperationException($"The request was stopped: {reason}");
        }
        request.Content =
            content.TryPass(provable)
            ?? throw new InvalidOperationException(
                "A handler sent a request again that must not be sent twice. Remove retries from the handlers that were added "
                    + "to the SDK's HTTP clients; the SDK retries by itself where that is safe."
            );
        return content;
    }

    /// <summary>
    /// What a handler made of the request. HTTP/2 and HTTP/3 streams that a server refuses are sent again below this guard, and an
    /// expectation puts the head on the wire before the content is asked for.
    /// </summary>
    private static string? FindChange(HttpRequestMessage request) =>
        request.Version != HttpVersion.Version11 ? $"HTTP/{request.Version}"
        : request.VersionPolicy != HttpVersionPolicy.RequestVersionExact ? $"HTTP/1.1 with the policy {request.VersionPolicy}"
        : request.Headers.ExpectContinue == true ? "one with Expect: 100-continue"
        : null;
}
