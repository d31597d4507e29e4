using System.Net;
using System.Net.Http.Headers;

namespace ShopSdk.Tests.Security;

/// <summary>Responds to every request with a stream of the test's, and keeps the last request's address and headers.</summary>
internal sealed class Responding(HttpStatusCode status, Func<Stream> body) : HttpMessageHandler
{
    public Responding(HttpStatusCode status, byte[] body)
        : this(status, () => new MemoryStream(body)) { }

    public int Count { get; private set; }

    public string Address { get; private set; } = "";

    public IReadOnlyList<string> Headers { get; private set; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Count++;
        Address = request.RequestUri?.OriginalString ?? "";
        Headers = [.. request.Headers.NonValidated.SelectMany(header => header.Value.Select(value => $"{header.Key}: {value}"))];
        if (request.Content is { } content)
            await content.CopyToAsync(Stream.Null, cancellationToken);
        var response = new StreamContent(body());
        response.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return new HttpResponseMessage(status) { Content = response };
    }
}
