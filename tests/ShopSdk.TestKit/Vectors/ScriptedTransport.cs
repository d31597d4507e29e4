using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ShopSdk.TestKit.Vectors;

/// <summary>
/// The innermost handler of a client under test. It plays a vector's exchanges, asks for the request's content exactly when a socket
/// would, and records the time of each call. Nothing in it takes real time.
/// </summary>
public sealed class ScriptedTransport(OutcomeVector vector, FakeClock clock, Action cancelCaller) : HttpMessageHandler
{
    private readonly List<TimeSpan> _waits = [];
    private DateTimeOffset? _ended;

    /// <summary>Gets the number of sends.</summary>
    public int Sends { get; private set; }

    /// <summary>Gets the time before each further send.</summary>
    public IReadOnlyList<TimeSpan> Waits => _waits;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_ended is { } ended)
            _waits.Add(clock.GetUtcNow() - ended);
        VectorExchange exchange = vector.Exchanges[Math.Min(Sends, vector.Exchanges.Count - 1)];
        Sends++;
        try
        {
            return await PlayAsync(exchange, request, cancellationToken);
        }
        finally
        {
            _ended = clock.GetUtcNow();
        }
    }

    private async Task<HttpResponseMessage> PlayAsync(
        VectorExchange exchange,
        HttpRequestMessage request,
        CancellationToken token
    )
    {
        if (exchange.End == "refused")
            throw new HttpRequestException(
                HttpRequestError.ConnectionError,
                "refused",
                new SocketException((int)SocketError.ConnectionRefused)
            );
        if (exchange.End == "callerCancelsBeforeAsking")
            cancelCaller();
        if (exchange.End is "hangBeforeAsking" or "callerCancelsBeforeAsking")
            await HangAsync(token);
        if (request.Content is { } content)
            await content.CopyToAsync(Stream.Null, token);
        if (exchange.End == "reset")
            throw new HttpRequestException(
                HttpRequestError.Unknown,
                "reset",
                new IOException("reset", new SocketException((int)SocketError.ConnectionReset))
            );
        if (exchange.End == "callerCancels")
            cancelCaller();
        if (exchange.End is "hang" or "callerCancels")
            await HangAsync(token);
        HttpResponseMessage response = exchange.Response is { } scripted ? Response(scripted) : Broken(exchange.End!);
        response.RequestMessage = request;
        return response;
    }

    private static HttpResponseMessage Response(VectorResponse scripted)
    {
        var response = new HttpResponseMessage((HttpStatusCode)scripted.Status)
        {
            Content = new StringContent(scripted.Body, Encoding.UTF8, "application/json"),
        };
        foreach ((string name, string value) in scripted.Headers ?? new Dictionary<string, string>(StringComparer.Ordinal))
            response.Headers.TryAddWithoutValidation(name, value);
        return response;
    }

    private HttpResponseMessage Broken(string end) =>
        new(HttpStatusCode.OK)
        {
            Content = new StreamContent(
                new ScriptedBody(async token =>
                {
                    if (end == "breakInBody")
                        throw new IOException("The response ended prematurely.");
                    if (end == "callerCancelsInBody")
                        cancelCaller();
                    await HangAsync(token);
                    _ended = clock.GetUtcNow();
                })
            ),
        };

    /// <summary>Waits for the token, and advances the clock until the token is canceled.</summary>
    private async Task HangAsync(CancellationToken token)
    {
        try
        {
            while (!token.IsCancellationRequested && clock.AdvanceToNextTimer()) { }
            await Task.Delay(Timeout.InfiniteTimeSpan, clock, token);
        }
        finally
        {
            _ended = clock.GetUtcNow();
        }
    }
}
