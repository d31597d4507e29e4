using System.Net;
using System.Net.Sockets;

namespace ShopSdk.FaultLab.Faults;

/// <summary>
/// A port that looks like a shop over TLS and closes before the handshake is over: a client has not sent one byte of a
/// request. It counts the placements that met it.
/// </summary>
internal sealed class Door : IDisposable
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private Action? _whenFired;

    public Door(IPAddress address)
    {
        _listener.Bind(new IPEndPoint(address, 0));
        _listener.Listen(128);
        _ = AcceptAsync();
    }

    public Uri Address => new($"https://{_listener.LocalEndPoint}/");

    /// <summary>Completes when the next client connects.</summary>
    public void Await(Action struck) => Interlocked.Exchange(ref _whenFired, struck);

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        while (true)
        {
            try
            {
                using Socket guest = await _listener.AcceptAsync();
                guest.LingerState = new LingerOption(true, 0);
                Interlocked.Exchange(ref _whenFired, null)?.Invoke();
            }
            catch (SocketException e) when (e.SocketErrorCode != SocketError.OperationAborted)
            {
                // The guest left first; the next one may come.
            }
            catch (Exception e) when (e is ObjectDisposedException or SocketException)
            {
                // The lab is done with it.
                return;
            }
        }
    }
}
