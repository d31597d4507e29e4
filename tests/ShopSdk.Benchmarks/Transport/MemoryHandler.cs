namespace ShopSdk.Benchmarks.Transport;

/// <summary>
/// Answers from memory as the platform's socket handler does: it writes the request's content, and its answer has headers that
/// are not parsed yet, a known length and a stream that can be read once. Completes synchronously, or asynchronously as every
/// socket does.
/// </summary>
internal sealed class MemoryHandler(Func<HttpRequestMessage, CannedAnswer> answer, bool isAsync) : HttpMessageHandler
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
        CannedAnswer canned = answer(request);
        var body = new CannedContent(canned.Body);
        body.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        body.Headers.TryAddWithoutValidation("Content-Length", canned.Length);
        // The platform looks at the length before it hands the answer out.
        _ = body.Headers.ContentLength;
        return new HttpResponseMessage(canned.Status) { Content = body, RequestMessage = request };
    }
}
