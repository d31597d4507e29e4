using System.Net;

namespace ShopSdk.Benchmarks.Transport;

/// <summary>Content as a socket gives it: read once, forward only.</summary>
internal sealed class CannedContent(byte[] body) : HttpContent
{
    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new ForwardStream(body));

    protected override Stream CreateContentReadStream(CancellationToken cancellationToken) => new ForwardStream(body);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        stream.WriteAsync(body, 0, body.Length);

    // As with a socket, the length is known by the header that came, not by the content.
    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
