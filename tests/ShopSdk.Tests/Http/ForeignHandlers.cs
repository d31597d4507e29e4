using System.Net;

namespace ShopSdk.Tests.Http;

/// <summary>Sends copies instead of the request it got.</summary>
internal sealed class Cloner : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var copy = new HttpRequestMessage(request.Method, request.RequestUri);
        foreach (var header in request.Headers)
            copy.Headers.TryAddWithoutValidation(header.Key, header.Value);
        if (request.Content is { } content)
            copy.Content = new ByteArrayContent(await content.ReadAsByteArrayAsync(cancellationToken));
        return await base.SendAsync(copy, cancellationToken);
    }
}

/// <summary>Turns every request into one of HTTP/2.</summary>
internal sealed class Upgrader : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Version = HttpVersion.Version20;
        request.VersionPolicy = HttpVersionPolicy.RequestVersionExact;
        return base.SendAsync(request, cancellationToken);
    }
}
