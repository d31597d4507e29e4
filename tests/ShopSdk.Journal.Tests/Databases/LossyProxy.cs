using System.Net;
using System.Net.Sockets;

namespace ShopSdk.Journal.Tests.Databases;

/// <summary>
/// Stands between a client and a server on loopback. When told to, it lets one request through to the server, waits until the server has answered, and cuts
/// the connection instead of passing the answer on.
/// </summary>
public sealed class LossyProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly int _target;
    private readonly Task _accepting;
    private readonly TaskCompletionSource _refused = new();
    private byte[]? _loseResponseTo;
    private int _lost;

    public LossyProxy(int target)
    {
        _target = target;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Gets or sets whether connections are let through; otherwise each is closed at once.</summary>
    public bool IsOpen { get; set; } = true;

    /// <summary>Gets the end of the first connection that was not let through.</summary>
    public Task Refused => _refused.Task;

    /// <summary>Gets how many answers were lost.</summary>
    public int Lost => _lost;

    /// <summary>Loses the answer to the next request that contains these bytes.</summary>
    public void LoseResponseTo(byte[] part) => Volatile.Write(ref _loseResponseTo, part);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        try
        {
            await _accepting;
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException)
        {
            // It was stopped.
        }
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
            if (IsOpen)
            {
                _ = ServeAsync(client);
                continue;
            }
            client.Dispose();
            _refused.TrySetResult();
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        using (var server = new TcpClient())
        {
            await server.ConnectAsync(IPAddress.Loopback, _target, _stop.Token);
            var cut = new TaskCompletionSource<bool>();
            bool losing = false;
            Task up = PumpAsync(
                client,
                server,
                bytes =>
                {
                    if (Volatile.Read(ref _loseResponseTo) is { } part && bytes.IndexOf(part) >= 0)
                    {
                        losing = true;
                        Volatile.Write(ref _loseResponseTo, null);
                    }
                    return true;
                }
            );
            Task down = PumpAsync(
                server,
                client,
                bytes =>
                {
                    if (!losing)
                        return true;
                    // The answer to the reset of a pooled connection comes first, and does not say that anything was done.
                    if (bytes.IndexOf("COMMIT"u8) >= 0)
                    {
                        Interlocked.Increment(ref _lost);
                        cut.TrySetResult(true);
                    }
                    return false;
                }
            );
            await Task.WhenAny(up, down, cut.Task);
            client.Client.Close(0);
        }
    }

    private async Task PumpAsync(TcpClient from, TcpClient to, PassesOn passesOn)
    {
        byte[] buffer = new byte[64 * 1024];
        try
        {
            while (await from.GetStream().ReadAsync(buffer, _stop.Token) is > 0 and int count)
            {
                if (passesOn(buffer.AsSpan(0, count)))
                    await to.GetStream().WriteAsync(buffer.AsMemory(0, count), _stop.Token);
            }
        }
        catch (Exception e)
            when (e is IOException or ObjectDisposedException or OperationCanceledException or InvalidOperationException)
        {
            // One side has gone.
        }
    }

    private delegate bool PassesOn(ReadOnlySpan<byte> bytes);
}
