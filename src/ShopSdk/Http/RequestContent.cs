using System.Net;
using System.Net.Http.Headers;

namespace ShopSdk.Http;

/// <summary>
/// The content of one attempt. It knows whether the transport ever asked for its bytes. A content that must not be sent twice gives its
/// bytes only once, and can be sealed; a sealed content never gives them.
/// </summary>
internal sealed class RequestContent : HttpContent
{
    private const int Fresh = 0;
    private const int Asked = 1;
    private const int Sealed = 2;

    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    private readonly RequestBody _body;
    private readonly bool _oneShot;
    private readonly SendFence? _fence;
    private int _state;
    private RequestContent? _passed;
    private string? _refusal;

    /// <param name="body">The bytes.</param>
    /// <param name="oneShot">Whether it gives them once only.</param>
    /// <param name="fence">Until when it gives them; null for no limit.</param>
    public RequestContent(RequestBody body, bool oneShot, SendFence? fence = null)
    {
        _body = body;
        _oneShot = oneShot;
        _fence = fence;
        if (!body.IsEmpty)
            Headers.ContentType = Json;
    }

    /// <summary>The same bytes under the same headers, for the transport alone.</summary>
    private RequestContent(RequestContent seen)
    {
        _body = seen._body;
        _oneShot = true;
        _fence = seen._fence;
        foreach ((string name, HeaderStringValues values) in seen.Headers.NonValidated)
            Headers.TryAddWithoutValidation(name, values);
    }

    /// <summary>Gets whether the guard let this content pass to a transport that sends nothing without asking the content for its bytes.</summary>
    public bool Witnessed { get; private set; }

    /// <summary>Gets why the content was stopped before it was sent; null when it was not.</summary>
    public string? Refusal => _refusal ?? _passed?.Refusal;

    /// <summary>
    /// Gives the content for the transport, once: a new object with the same bytes, which no handler above can have buffered. Null
    /// when it was given before, and when this content is sealed.
    /// </summary>
    public RequestContent? TryPass(bool provable)
    {
        var forTransport = new RequestContent(this);
        if (Interlocked.CompareExchange(ref _passed, forTransport, null) is not null || Volatile.Read(ref _state) == Sealed)
        {
            forTransport.Dispose();
            return null;
        }
        Witnessed = provable;
        return forTransport;
    }

    /// <summary>Stops the content from being sent from now on. A copy that the guard let pass before may already have been sent.</summary>
    public void Refuse(string reason, bool provable)
    {
        if (Volatile.Read(ref _passed) is null)
            (_refusal, Witnessed) = (reason, provable);
        TrySeal();
    }

    /// <summary>Seals the content; true when its bytes were never asked for, and therefore never will be.</summary>
    public bool TrySeal()
    {
        bool unasked = Interlocked.CompareExchange(ref _state, Sealed, Fresh) != Asked;
        // The order matters: first the guard stops passing this content, then the copy that already passed is sealed.
        bool unsent = Volatile.Read(ref _passed)?.TrySeal() != false;
        return unasked && unsent;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(
        Stream stream,
        TransportContext? context,
        CancellationToken cancellationToken
    )
    {
        // The last thing before the bytes leave.
        if (_fence?.FindLapse() is { } clock && TrySeal())
        {
            _refusal = $"the limit of {_fence.Limit} had run out on the {clock}";
            throw new InvalidOperationException($"The request was stopped: {_refusal}.");
        }
        int before = Interlocked.CompareExchange(ref _state, Asked, Fresh);
        if (before == Sealed || (before == Asked && _oneShot))
            throw new InvalidOperationException(
                "A request that must not be sent twice was about to be sent again. Remove retries from the handlers that "
                    + "were added to the SDK's HTTP clients; the SDK retries by itself where that is safe."
            );
        if (!_body.TryHold())
            throw new InvalidOperationException("The call that this request belongs to is over: nothing of it can be sent now.");
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
