using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AotSmoke;

/// <summary>
/// A shop that answers every request with one order. That is enough for one complete call, and no web server needs to be compiled.
/// </summary>
internal sealed class LoopbackShop : IDisposable
{
    private const string Order = """
        {"id":"1001","completed":false,"currency":"USD","product_list":[{"product_id":"p1","quantity":2,"price":"12.50",
        "product_amount":25}],"amount_product":"25.00","amount":25,"total_amount":25.00}
        """;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public LoopbackShop()
    {
        _listener.Start();
        Address = new Uri($"http://{_listener.LocalEndpoint}/");
        _ = ServeAsync();
    }

    public Uri Address { get; }

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using TcpClient client = await _listener.AcceptTcpClientAsync();
                await RespondAsync(client.GetStream());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The program ends.
        }
    }

    private static async Task RespondAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        int length = 0;
        while (await reader.ReadLineAsync() is { Length: > 0 } line)
        {
            if (line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                length = int.Parse(line.AsSpan(15), CultureInfo.InvariantCulture);
        }
        if (length > 0)
            await reader.ReadBlockAsync(new char[length]);
        string head =
            $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Order.Length}\r\nConnection: close\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head + Order));
    }
}
