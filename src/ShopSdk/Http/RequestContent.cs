using System.Net;
using System.Net.Http.Headers;

namespace ShopSdk.Http;

/// <summary>
/// The content of one attempt, and the witness of its hand-over: it knows whether the transport ever asked for the bytes. One
/// that must not be sent twice gives them once only, and can be sealed, after which it never gives them.
/// </summary>
internal sealed class RequestContent : HttpContent
{
    private const int Fresh = 0;
    private const int Asked = 1;
    private const int Sealed = 2;

    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    private readonly RequestBody _body;
    private readonly bool _oneShot;
    private int _state;
    private int _passed;

    public RequestContent(RequestBody body, bool oneShot)
    {
        _body = body;
        _oneShot = oneShot;
        if (!body.IsEmpty)
            Headers.ContentType = Json;
    }

    /// <summary>Gets whether the guard in front of our own transport saw this very content, under the conditions of a proof.</summary>
    public bool Witnessed { get; private set; }

    /// <summary>Lets the content through to the transport, once; false when it has been through before.</summary>
    public bool TryPass(bool witnessed)
    {
        bool first = Interlocked.Exchange(ref _passed, 1) == 0;
        if (first)
            Witnessed = witnessed;
        return first;
    }

    /// <summary>Seals it; true when the bytes were never asked for, and so never will be.</summary>
    public bool TrySeal() => Interlocked.CompareExchange(ref _state, Sealed, Fresh) != Asked;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(
        Stream stream,
        TransportContext? context,
        CancellationToken cancellationToken
    )
    {
        int before = Interlocked.CompareExchange(ref _state, Asked, Fresh);
        if (before == Sealed || (before == Asked && _oneShot))
            throw new InvalidOperationException(
                "A request that must not be sent twice was about to be sent again. Remove retries from the handlers that "
                    + "were added to the SDK's HTTP clients; the SDK retries by itself where that is safe."
            );
        if (!_body.TryHold())
            throw new InvalidOperationException(
                "The call that this request belongs to is over: nothing of it can be sent any more."
            );
        try
        {
            if (_body.Length > 0)
                await stream.WriteAsync(_body.Bytes, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _body.Release();
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }
}
