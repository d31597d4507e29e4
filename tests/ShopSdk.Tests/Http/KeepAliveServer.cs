using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using ShopSdk.Tests.Security;

namespace ShopSdk.Tests.Http;

/// <summary>A server on loopback that keeps its connections open, and knows which request came on which.</summary>
internal sealed class KeepAliveServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<ServedRequest> _requests = new();
    private readonly Func<ServedRequest, string?> _response;
    private readonly bool _closes;
    private readonly Task _loop;
    private int _bytes;

    /// <param name="response">Gives the response to a request; null closes the connection without one.</param>
    /// <param name="closes">Whether it closes a connection when it is asked to, and says so, as it should.</param>
    public KeepAliveServer(Func<ServedRequest, string?> response, bool closes = true)
    {
        _response = response;
        _closes = closes;
        _listener.Start();
        _loop = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>Gets the requests that came in full.</summary>
    public IReadOnlyList<ServedRequest> Requests => [.. _requests];

    /// <summary>Gets how many bytes came, of whole requests and of others.</summary>
    public int Bytes => Volatile.Read(ref _bytes);

    public static string Response(int status, string body, params string[] headers) =>
        $"HTTP/1.1 {status} Whatever\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n"
        + string.Concat(headers.Select(header => $"{header}\r\n"))
        + $"\r\n{body}";

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _loop;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
                connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token), connections.Count + 1));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or InvalidOperationException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client, int connection)
    {
        using (client)
        {
            try
            {
                NetworkStream stream = client.GetStream();
                for (int place = 1; await ReadAsync(stream) is { } text; place++)
                {
                    var request = new ServedRequest(connection, place, text);
                    _requests.Enqueue(request);
                    if (_response(request) is not { } response)
                        return;
                    bool last = _closes && request.Has("Connection: close");
                    if (last)
                        response = response.Replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n", StringComparison.Ordinal);
                    await stream.WriteAsync(Encoding.UTF8.GetBytes(response), _stop.Token);
                    if (last)
                        return;
                }
            }
            catch (Exception e) when (e is OperationCanceledException or IOException or SocketException)
            {
                // The client is gone, or the test is over.
            }
        }
    }

    /// <summary>Reads one request; null when the connection ends before it is whole.</summary>
    private async Task<string?> ReadAsync(NetworkStream stream)
    {
        var text = new StringBuilder();
        byte[] one = new byte[1];
        while (!RawServer.IsWhole(text.ToString()))
        {
            if (await stream.ReadAsync(one, _stop.Token) == 0)
                return null;
            Interlocked.Increment(ref _bytes);
            text.Append((char)one[0]);
        }
        return text.ToString();
    }
}

/// <summary>A request as it came.</summary>
/// <param name="Connection">Which connection it came on, from 1 on.</param>
/// <param name="Place">Its place on that connection, from 1 on.</param>
/// <param name="Text">Head and body.</param>
internal sealed record ServedRequest(int Connection, int Place, string Text)
{
    public bool IsPost => Text.StartsWith("POST", StringComparison.Ordinal);

    public bool Has(string header) => Text.Contains($"\r\n{header}\r\n", StringComparison.OrdinalIgnoreCase);
}
