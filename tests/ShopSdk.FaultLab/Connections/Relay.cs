using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace ShopSdk.FaultLab.Connections;

/// <summary>Passes bytes on to another port of this machine, each so much later as a longer way would take.</summary>
internal sealed class Relay : IAsyncDisposable
{
    private const int ChunkSize = 16 * 1024;

    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<Stream, Task<Stream>>? _dress;
    private readonly TimeSpan _oneWay;
    private readonly IPEndPoint _target;
    private readonly Task _loop;
    private int _connections;

    /// <param name="port">The port to pass on to.</param>
    /// <param name="dress">What a guest's connection is wrapped in; null for nothing.</param>
    /// <param name="oneWay">How long each byte takes on its way, in each direction.</param>
    public Relay(int port, Func<Stream, Task<Stream>>? dress, TimeSpan oneWay = default)
    {
        (_dress, _oneWay) = (dress, oneWay);
        _target = new IPEndPoint(IPAddress.Loopback, port);
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(128);
        _loop = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndPoint!).Port;

    /// <summary>Gets how many connections there were.</summary>
    public int Connections => Volatile.Read(ref _connections);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _loop;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var guests = new List<Task>();
        try
        {
            while (true)
            {
                guests.Add(ServeAsync(await _listener.AcceptAsync(_stop.Token)));
                Interlocked.Increment(ref _connections);
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(guests);
        }
    }

    [SuppressMessage("Reliability", "CA2025", Justification = "Both tasks are awaited before the streams are disposed.")]
    private async Task ServeAsync(Socket accepted)
    {
        try
        {
            accepted.NoDelay = true;
            await using var guest = new NetworkStream(accepted, ownsSocket: true);
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(_target, _stop.Token);
            await using var host = new NetworkStream(socket, ownsSocket: false);
            // The kernel accepted the connection immediately; over the longer way that would have taken a round trip.
            if (_oneWay > TimeSpan.Zero)
                await Task.Delay(2 * _oneWay, TimeProvider.System, _stop.Token);
            await using Stream inside = _dress is null ? guest : await _dress(guest);
            Task there = PassAsync(inside, host, () => socket.Shutdown(SocketShutdown.Send));
            Task back = PassAsync(host, inside, () => accepted.Shutdown(SocketShutdown.Send));
            await Task.WhenAll(there, back);
        }
        catch (Exception e)
            when (e
                    is IOException
                        or SocketException
                        or OperationCanceledException
                        or ObjectDisposedException
                        or System.Security.Authentication.AuthenticationException
            )
        {
            // One side is gone, or the lab is done.
        }
    }

    private async Task PassAsync(Stream from, Stream to, Action end)
    {
        var way = Channel.CreateUnbounded<(long Came, ReadOnlyMemory<byte> Chunk)>();
        Task writing = WriteAsync(way.Reader, to, end);
        try
        {
            byte[] buffer = new byte[ChunkSize];
            while (await from.ReadAsync(buffer, _stop.Token) is > 0 and var read)
                way.Writer.TryWrite((TimeProvider.System.GetTimestamp(), buffer.AsMemory(0, read).ToArray()));
        }
        finally
        {
            way.Writer.Complete();
        }
        await writing;
    }

    private async Task WriteAsync(ChannelReader<(long Came, ReadOnlyMemory<byte> Chunk)> way, Stream to, Action end)
    {
        await foreach ((long came, ReadOnlyMemory<byte> chunk) in way.ReadAllAsync(_stop.Token))
        {
            TimeSpan left = _oneWay - TimeProvider.System.GetElapsedTime(came);
            if (left > TimeSpan.Zero)
                await Task.Delay(left, TimeProvider.System, _stop.Token);
            await to.WriteAsync(chunk, _stop.Token);
        }
        end();
    }
}
