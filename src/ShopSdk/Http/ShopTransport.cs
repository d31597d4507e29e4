namespace ShopSdk.Http;

/// <summary>
/// The HTTP transports: one for requests that may be repeated, one for those that must not be, and a third for the latter in stores that
/// reuse connections. All stores of the process share them; they keep nothing of a store or a buyer.
/// </summary>
internal sealed class ShopTransport
{
    /// <summary>The name of the HTTP client for requests that may be repeated.</summary>
    public const string RepeatableClient = "ShopSdk";

    /// <summary>The name of the HTTP client for requests that must not be repeated. Each request uses a new connection.</summary>
    public const string OnceClient = "ShopSdk.Once";

    /// <summary>The name of the HTTP client for requests that must not be repeated, in stores that reuse connections for them.</summary>
    public const string KeptOnceClient = "ShopSdk.Once.KeepAlive";

    private static readonly Lazy<ShopTransport> Process = new(() => Over(CreatePrimary));

    private readonly Lazy<HttpMessageInvoker> _keptOnce;

    public ShopTransport(HttpMessageInvoker repeatable, HttpMessageInvoker once, Func<HttpMessageInvoker>? keptOnce = null)
    {
        Repeatable = repeatable;
        Once = once;
        _keptOnce = new(keptOnce ?? (() => once));
    }

    /// <summary>Gets the names of the HTTP clients.</summary>
    public static IReadOnlyList<string> Clients { get; } = [RepeatableClient, OnceClient, KeptOnceClient];

    /// <summary>Gets the transport of clients that are made without dependency injection.</summary>
    public static ShopTransport Shared => Process.Value;

    public HttpMessageInvoker Repeatable { get; }

    public HttpMessageInvoker Once { get; }

    /// <summary>Gets the transport for requests that must not be repeated, over reused connections. Created when a store needs it.</summary>
    public HttpMessageInvoker KeptOnce => _keptOnce.Value;

    /// <summary>Creates the transports from finished chains of handlers.</summary>
    /// <param name="create">Gives the chain of a client by its name.</param>
    /// <param name="warn">Gets the name of a client whose primary handler differs from the SDK's own, and the difference.</param>
    public static ShopTransport Over(Func<string, HttpMessageHandler> create, Action<string, string>? warn = null)
    {
        HttpMessageHandler repeatable = create(RepeatableClient);
        if (HandlerChain.FindLeak(HandlerChain.PrimaryOf(repeatable, out _)) is { } leak)
            warn?.Invoke(RepeatableClient, leak);
        return new(new HttpMessageInvoker(repeatable, disposeHandler: false), Guarded(OnceClient), () => Guarded(KeptOnceClient));

        HttpMessageInvoker Guarded(string client)
        {
            HttpMessageHandler chain = create(client);
            HttpMessageHandler primary = HandlerChain.PrimaryOf(chain, out _);
            if (HandlerChain.FindProblem(primary) is { } problem)
                warn?.Invoke(
                    client,
                    $"{problem}. A failure without a response proves nothing there, and its outcome stays unknown"
                );
            else if (client == OnceClient && HandlerChain.FindPooling(primary) is { } pooling)
                warn?.Invoke(client, pooling);
            return new HttpMessageInvoker(HandlerChain.Guard(chain), disposeHandler: false);
        }
    }

    /// <summary>Makes the primary handler that the SDK brings along.</summary>
    public static SocketsHttpHandler CreatePrimary(string client) =>
        new()
        {
            // A shared cookie jar sends one buyer's cookie with another buyer's request.
            UseCookies = false,
            // A redirect would carry credentials to another host.
            AllowAutoRedirect = false,
            // Without a pool no call gets the connection of another call, even if the server ignores "Connection: close".
            PooledConnectionLifetime = client == OnceClient ? TimeSpan.Zero : TimeSpan.FromMinutes(10),
            // A connection that the server is about to close turns a placement into an unknown outcome: keep them fresh.
            PooledConnectionIdleTimeout = client == RepeatableClient ? TimeSpan.FromMinutes(1) : TimeSpan.FromSeconds(5),
            ConnectTimeout = TimeSpan.FromSeconds(15),
            MaxResponseHeadersLength = 64,
            // The platform's own activity would record the URL, and a path can be a credential.
            ActivityHeadersPropagator = null,
            // An early response to a large upload must not leave us waiting for it to be drained.
            MaxResponseDrainSize = 64 * 1024,
        };
}
