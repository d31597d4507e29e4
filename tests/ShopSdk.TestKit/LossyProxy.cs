using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;

namespace ShopSdk.TestKit;

/// <summary>
/// Is between a client and a PostgreSQL server on loopback. When asked to, it lets one request through to the server, waits until the server has committed, and
/// cuts the connection instead of passing the response on. It can also cut, delay and hold what passes.
/// </summary>
[SuppressMessage("Reliability", "CA2025", Justification = "A task ends when the socket that it uses is closed.")]
public sealed class LossyProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<TcpClient, bool> _clients = new();
    private readonly int _target;
    private readonly Task _accepting;
    private readonly TaskCompletionSource _refused = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private byte[]? _loseResponseTo;
    private int _lost;

    /// <summary>Starts one.</summary>
    /// <param name="target">The server's port.</param>
    public LossyProxy(int target)
    {
        _target = target;
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync();
    }

    /// <summary>Gets the port that clients connect to.</summary>
    public int Port { get; }

    /// <summary>Gets or sets whether connections are let through; otherwise each is closed immediately.</summary>
    public bool IsOpen { get; set; } = true;

    /// <summary>Gets or sets how long each part of a request waits.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>Gets the end of the first connection that was not let through.</summary>
    public Task Refused => _refused.Task;

    /// <summary>Gets how many responses were lost.</summary>
    public int Lost => Volatile.Read(ref _lost);

    /// <summary>Loses the response to the next request that contains these bytes.</summary>
    public void LoseResponseTo(byte[] part) => Volatile.Write(ref _loseResponseTo, part);

    /// <summary>Resets every connection that is open now.</summary>
    public void Cut()
    {
        foreach (TcpClient client in _clients.Keys)
            Close(client);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        try
        {
            await _accepting;
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // It was stopped.
        }
        Cut();
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
        using TcpClient _ = client;
        using var server = new TcpClient();
        _clients[client] = true;
        try
        {
            await server.ConnectAsync(IPAddress.Loopback, _target, _stop.Token);
            var cut = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            bool losing = false;
            Task up = PumpAsync(
                client,
                server,
                isRequest: true,
                bytes =>
                {
                    losing |=
                        Volatile.Read(ref _loseResponseTo) is { } part
                        && bytes.IndexOf(part) >= 0
                        && Interlocked.CompareExchange(ref _loseResponseTo, null, part) == part;
                    return true;
                }
            );
            Task down = PumpAsync(
                server,
                client,
                isRequest: false,
                bytes =>
                {
                    // The response to the reset of a pooled connection comes first, and does not say that anything was done.
                    if (losing && bytes.IndexOf("COMMIT"u8) >= 0)
                    {
                        Interlocked.Increment(ref _lost);
                        cut.TrySetResult();
                    }
                    return !losing;
                }
            );
            await Task.WhenAny(up, down, cut.Task);
        }
        catch (Exception e) when (IsGone(e))
        {
            // The server is away. The client notices that its connection is closed.
        }
        finally
        {
            _clients.TryRemove(client, out bool _);
            Close(client);
        }
    }

    private async Task PumpAsync(TcpClient from, TcpClient to, bool isRequest, PassesOn passesOn)
    {
        byte[] buffer = new byte[64 * 1024];
        try
        {
            while (await from.GetStream().ReadAsync(buffer, _stop.Token) is > 0 and int count)
            {
                if (isRequest && Delay is { Ticks: > 0 } delay)
                    await Task.Delay(delay, TimeProvider.System, _stop.Token);
                if (passesOn(buffer.AsSpan(0, count)))
                    await to.GetStream().WriteAsync(buffer.AsMemory(0, count), _stop.Token);
            }
        }
        catch (Exception e) when (IsGone(e))
        {
            // One side has gone.
        }
    }

    private static void Close(TcpClient client)
    {
        try
        {
            client.Client?.Close(0);
        }
        catch (ObjectDisposedException)
        {
            // It is closed.
        }
    }

    private static bool IsGone(Exception error) =>
        error
            is IOException
                or SocketException
                or ObjectDisposedException
                or OperationCanceledException
                or InvalidOperationException;

    private delegate bool PassesOn(ReadOnlySpan<byte> bytes);
}
