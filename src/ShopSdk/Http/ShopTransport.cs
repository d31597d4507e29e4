using System.Diagnostics.CodeAnalysis;

namespace ShopSdk.Http;

/// <summary>
/// The two ways out: one for requests that may be repeated, one for those that must not be. Shared by every store of the
/// process; nothing of a store or a buyer is kept in them.
/// </summary>
internal sealed class ShopTransport(HttpMessageInvoker repeatable, HttpMessageInvoker once)
{
    /// <summary>The name of the HTTP client for requests that may be repeated.</summary>
    public const string RepeatableClient = "ShopSdk";

    /// <summary>The name of the HTTP client for requests that must not be repeated.</summary>
    public const string OnceClient = "ShopSdk.Once";

    private static readonly Lazy<ShopTransport> Process = new(() =>
        new(
            new HttpMessageInvoker(CreateHandler(RepeatableClient), disposeHandler: false),
            new HttpMessageInvoker(CreateHandler(OnceClient), disposeHandler: false)
        )
    );

    /// <summary>Gets the transport of clients that are made without dependency injection.</summary>
    public static ShopTransport Shared => Process.Value;

    public HttpMessageInvoker Repeatable { get; } = repeatable;

    public HttpMessageInvoker Once { get; } = once;

    [SuppressMessage("Reliability", "CA2000", Justification = "The guard disposes what it wraps.")]
    public static HttpMessageHandler CreateHandler(string client) =>
        client == OnceClient ? new HandoverGuard(CreateSockets(TimeSpan.FromSeconds(5))) : CreateSockets(TimeSpan.FromMinutes(1));

    private static SocketsHttpHandler CreateSockets(TimeSpan idle) =>
        new()
        {
            // A shared cookie jar sends one buyer's cookie with another buyer's request.
            UseCookies = false,
            // A redirect would carry credentials wherever it points.
            AllowAutoRedirect = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            // A connection that the server is about to close turns a placement into an unknown outcome: keep them fresh.
            PooledConnectionIdleTimeout = idle,
            ConnectTimeout = TimeSpan.FromSeconds(15),
            MaxResponseHeadersLength = 64,
            // The platform's own activity would put out the URL, and a path can be a credential.
            ActivityHeadersPropagator = null,
            // An early answer to a large upload must not leave us waiting for it to be drained.
            MaxResponseDrainSize = 64 * 1024,
        };
}
