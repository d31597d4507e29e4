using System.Net;

namespace ShopSdk.Http;

/// <summary>
/// Stands right in front of our own transport on the way of every request that must not be sent twice. It lets each content
/// through once, whatever the handlers above do, and notes when the conditions of the hand-over proof hold: our content, exactly
/// HTTP/1.1, no <c>Expect: 100-continue</c>.
/// </summary>
internal sealed class HandoverGuard(HttpMessageHandler transport) : DelegatingHandler(transport)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Admit(request);
        return base.SendAsync(request, cancellationToken);
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Admit(request);
        return base.Send(request, cancellationToken);
    }

    private static void Admit(HttpRequestMessage request)
    {
        if (request.Content is not RequestContent content)
            throw new InvalidOperationException(
                "A handler replaced the content of a request that must not be sent twice; the SDK could no longer tell whether "
                    + "it was sent. Remove that handler from the SDK's HTTP clients."
            );
        bool provable =
            request.Version == HttpVersion.Version11
            && request.VersionPolicy == HttpVersionPolicy.RequestVersionExact
            && request.Headers.ExpectContinue != true;
        if (!content.TryPass(provable))
            throw new InvalidOperationException(
                "A handler sent a request again that must not be sent twice. Remove retries from the handlers that were added "
                    + "to the SDK's HTTP clients; the SDK retries by itself where that is safe."
            );
    }
}
