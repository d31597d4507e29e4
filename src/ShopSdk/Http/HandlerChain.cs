namespace ShopSdk.Http;

/// <summary>A finished chain of handlers, as the application configured it: delegating handlers, and the primary handler at its end.</summary>
internal static class HandlerChain
{
    /// <summary>
    /// Puts a <see cref="SendGuard"/> directly in front of the primary handler, and gives the chain to send with. The
    /// chain must not have been used yet.
    /// </summary>
    public static HttpMessageHandler Guard(HttpMessageHandler chain)
    {
        HttpMessageHandler primary = PrimaryOf(chain, out DelegatingHandler? last);
        if (last is SendGuard)
            return chain;
        var guard = new SendGuard(primary, provable: FindProblem(primary) is null);
        if (last is null)
            return guard;
        try
        {
            last.InnerHandler = guard;
        }
        catch (InvalidOperationException e)
        {
            throw new InvalidOperationException(
                "An HTTP client of the SDK's was used before the SDK could guard it, or shares a handler with another client. Use other "
                    + "clients for requests of your own, and give each client its own handlers.",
                e
            );
        }
        return chain;
    }

    /// <summary>Gives the primary handler, and the handler directly in front of it; null when there is none.</summary>
    public static HttpMessageHandler PrimaryOf(HttpMessageHandler chain, out DelegatingHandler? last)
    {
        last = null;
        while (chain is DelegatingHandler { InnerHandler: { } inner } delegating)
        {
            last = delegating;
            chain = inner;
        }
        return chain;
    }

    /// <summary>
    /// Why a failure over a primary handler proves nothing, as the rest of a sentence; null when the SDK knows the handler: it sends a
    /// request once, and not before it has asked the content for its bytes.
    /// </summary>
    public static string? FindProblem(HttpMessageHandler primary) =>
        primary is SocketsHttpHandler sockets
            ? FindProblem(sockets.UseCookies, sockets.AllowAutoRedirect)
            : $"is a {primary.GetType().Name} and no {nameof(SocketsHttpHandler)}";

    /// <summary>
    /// How a second call can get the connection of the first, as the rest of a sentence; null when it cannot. Each request asks to close
    /// its connection, but the platform follows the response and not the request.
    /// </summary>
    public static string? FindPooling(HttpMessageHandler primary) =>
        primary is SocketsHttpHandler sockets && sockets.PooledConnectionLifetime != TimeSpan.Zero
            ? "keeps the connection where a response does not say 'Connection: close', and a later call uses it: set "
                + $"{nameof(SocketsHttpHandler.PooledConnectionLifetime)} to zero"
            : null;

    /// <summary>What a primary handler can leak, as the rest of a sentence; null when the SDK knows of no leak.</summary>
    public static string? FindLeak(HttpMessageHandler primary) =>
        primary switch
        {
            SocketsHttpHandler sockets => FindProblem(sockets.UseCookies, sockets.AllowAutoRedirect),
            HttpClientHandler client => FindProblem(client.UseCookies, client.AllowAutoRedirect),
            _ => null,
        };

    private static string? FindProblem(bool usesCookies, bool redirects) =>
        usesCookies
            ? $"keeps cookies, so that one buyer's can travel with another's request: set {nameof(SocketsHttpHandler.UseCookies)} to false"
        : redirects
            ? $"follows redirects, which can carry credentials to another host: set {nameof(SocketsHttpHandler.AllowAutoRedirect)} to false"
        : null;
}
