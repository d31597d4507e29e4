namespace ShopSdk.Benchmarks.Transport;

/// <summary>
/// Responds from memory as the platform's socket handler does: it writes the request's content, and its response has a known length
/// and a stream that can be read once. Beyond that it does as little as possible, since all clients pay for it alike. Completes
/// synchronously, or asynchronously as every socket does.
/// </summary>
internal sealed class MemoryHandler(Func<HttpRequestMessage, CannedResponse> response, bool isAsync) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        isAsync ? LaterAsync(request, cancellationToken) : NowAsync(request, cancellationToken);

    private async Task<HttpResponseMessage> LaterAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return await NowAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> NowAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content)
            await content.CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
        CannedResponse canned = response(request);
        var body = new CannedContent(canned.Body);
        // The platform has parsed the length before it hands the response out.
        body.Headers.ContentLength = canned.Body.Length;
        return new HttpResponseMessage(canned.Status) { Content = body, RequestMessage = request };
    }
}
