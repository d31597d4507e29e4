using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ShopSdk.Tests.Security;

/// <summary>A server on loopback that answers each connection with bytes of the test's, however wrong, and closes it.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<Stream, CancellationToken, Task> _response;
    private readonly Task _loop;
    private readonly ConcurrentQueue<string> _requests = new();

    public RawServer(Func<Stream, CancellationToken, Task> response)
    {
        _response = response;
        _listener.Start();
        _loop = AcceptAsync();
    }

    public RawServer(Func<string> response)
        : this((stream, token) => stream.WriteAsync(Encoding.UTF8.GetBytes(response()), token).AsTask()) { }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>Gets the requests as they came, head and body.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _loop;
        _stop.Dispose();
    }

    /// <summary>Puts a response together.</summary>
    public static string Response(int status, string body, params string[] headers) =>
        $"HTTP/1.1 {status} Whatever\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n"
        + string.Concat(headers.Select(header => $"{header}\r\n"))
        + $"\r\n{body}";

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
                connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
        }
        // A listener that was disposed of between two connections says that it is "not listening".
        catch (Exception e) when (e is OperationCanceledException or SocketException or InvalidOperationException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                NetworkStream stream = client.GetStream();
                _requests.Enqueue(await ReadAsync(stream, _stop.Token));
                await _response(stream, _stop.Token);
            }
            catch (Exception e) when (e is OperationCanceledException or IOException or SocketException)
            {
                // The client has seen enough, or the test is over.
            }
        }
    }

    private static async Task<string> ReadAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        byte[] buffer = new byte[16 * 1024];
        while (!IsWhole(text.ToString()))
        {
            int read = await stream.ReadAsync(buffer, cancellationToken);
            if (read == 0)
                break;
            text.Append(Encoding.Latin1.GetString(buffer, 0, read));
        }
        return text.ToString();
    }

    /// <summary>Whether a request has its head and as many bytes of a body as it states.</summary>
    internal static bool IsWhole(string text)
    {
        int head = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (head < 0)
            return false;
        const string Name = "\r\nContent-Length: ";
        int at = text.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || at > head)
            return true;
        string value = text[(at + Name.Length)..text.IndexOf("\r\n", at + 2, StringComparison.Ordinal)];
        return text.Length >= head + 4 + int.Parse(value, CultureInfo.InvariantCulture);
    }
}
