using System.Net.Sockets;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using WireMock;
using WireMock.ResponseProviders;
using WireMock.Settings;

namespace ShopSdk.ContractTests.Judging;

/// <summary>
/// One of WireMock's faults, on the connection itself. WireMock.Net's own faults are whole responses with an empty or a garbled body,
/// which no network produces.
/// </summary>
internal sealed class ConnectionFault : IResponseProvider
{
    private static readonly byte[] Garbage = "#\u0003\u0000no HTTP\u007f}{][/.,"u8.ToArray();

    private static readonly Dictionary<string, ConnectionFault> Faults = new(StringComparer.Ordinal)
    {
        ["CONNECTION_RESET_BY_PEER"] = new([], reset: true),
        ["EMPTY_RESPONSE"] = new([], reset: false),
        ["MALFORMED_RESPONSE_CHUNK"] = new(
            [.. "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"u8, .. Garbage],
            reset: false
        ),
        ["RANDOM_DATA_THEN_CLOSE"] = new(Garbage, reset: false),
    };

    private readonly byte[] _bytes;
    private readonly bool _reset;

    private ConnectionFault(byte[] bytes, bool reset) => (_bytes, _reset) = (bytes, reset);

    /// <summary>Gets the names that WireMock has for its faults.</summary>
    public static IReadOnlyCollection<string> Names => Faults.Keys;

    /// <summary>Finds a fault by WireMock's name; null when there is none.</summary>
    public static ConnectionFault? Find(string name) => Faults.GetValueOrDefault(name);

    /// <inheritdoc/>
    public async Task<(IResponseMessage Message, IMapping? Mapping)> ProvideResponseAsync(
        IMapping mapping,
        HttpContext context,
        IRequestMessage requestMessage,
        WireMockServerSettings settings
    )
    {
        Socket socket = context.Features.GetRequiredFeature<IConnectionSocketFeature>().Socket;
        if (_reset)
        {
            socket.Close(timeout: 0);
        }
        else
        {
            // Past the server's own writer, which would complete the response.
            await socket.SendAsync(_bytes, context.RequestAborted);
            socket.Shutdown(SocketShutdown.Send);
            // The server resets what it aborts: the client has to read the end, and leave, before that.
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        context.Abort();
        return (new ResponseMessage(), null);
    }
}
