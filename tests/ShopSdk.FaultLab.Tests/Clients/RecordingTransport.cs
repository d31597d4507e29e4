using System.Net;

namespace ShopSdk.FaultLab.Tests.Clients;

/// <summary>Responds to every request with the same status, and keeps what was sent.</summary>
internal sealed class RecordingTransport(HttpStatusCode status) : HttpMessageHandler
{
    private readonly List<SentRequest> _sent = [];

    public IReadOnlyList<SentRequest> Sent => _sent;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string? body = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : null;
        _sent.Add(
            new SentRequest(
                $"{request.Method} {request.RequestUri}",
                request.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value)),
                request.Content?.Headers.ContentType?.MediaType,
                body
            )
        );
        return new HttpResponseMessage(status) { RequestMessage = request, Content = new StringContent("""{"ok":true}""") };
    }
}

/// <summary>A request as it left.</summary>
internal sealed record SentRequest(string Line, IReadOnlyDictionary<string, string> Headers, string? MediaType, string? Body);
