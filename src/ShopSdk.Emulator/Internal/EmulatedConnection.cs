using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Connections.Features;

namespace ShopSdk.Emulator.Internal;

/// <summary>The connection of one exchange. Complete responses go through the server, broken ones directly to the socket.</summary>
internal sealed class EmulatedConnection(HttpContext http, EmulatorContext emulator)
{
    private readonly Socket _socket = http.Features.GetRequiredFeature<IConnectionSocketFeature>().Socket;

    internal async Task WriteAsync(EmulatedResponse response)
    {
        byte[] body = WriteHead(response);
        await http.Response.Body.WriteAsync(body, http.RequestAborted).ConfigureAwait(false);
    }

    internal async Task WriteSlowlyAsync(EmulatedResponse response, TimeSpan pause)
    {
        byte[] body = WriteHead(response);
        int half = body.Length / 2;
        await http.Response.Body.WriteAsync(body.AsMemory(0, half), http.RequestAborted).ConfigureAwait(false);
        await http.Response.Body.FlushAsync(http.RequestAborted).ConfigureAwait(false);
        using CancellationTokenSource end = LinkedEnd();
        await WaitAsync(pause, end.Token).ConfigureAwait(false);
        await http.Response.Body.WriteAsync(body.AsMemory(half), http.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Announces the whole body, sends half of it, and closes.</summary>
    internal async Task WriteHalfAndCloseAsync(EmulatedResponse response)
    {
        byte[] body = response.Bytes();
        string head = string.Create(
            CultureInfo.InvariantCulture,
            $"HTTP/1.1 {response.Status} Broken\r\nContent-Type: {response.ContentType}\r\nContent-Length: {Math.Max(body.Length, 2)}\r\n\r\n"
        );
        // This bypasses the server's own writer: its flush does not say when the bytes are on the wire.
        await _socket.SendAsync(Encoding.ASCII.GetBytes(head), SocketFlags.None).ConfigureAwait(false);
        await _socket.SendAsync(body.AsMemory(0, body.Length / 2), SocketFlags.None).ConfigureAwait(false);
        await CloseAsync().ConfigureAwait(false);
    }

    internal Task ResetAsync()
    {
        _socket.Close(0);
        http.Abort();
        return Task.CompletedTask;
    }

    /// <summary>Closes the connection gracefully and waits until the caller closes it too, so that no reset follows.</summary>
    internal async Task CloseAsync()
    {
        _socket.Shutdown(SocketShutdown.Send);
        using CancellationTokenSource end = LinkedEnd();
        end.CancelAfter(TimeSpan.FromSeconds(2));
        await WaitAsync(Timeout.InfiniteTimeSpan, end.Token).ConfigureAwait(false);
        http.Abort();
    }

    internal async Task HangAsync()
    {
        using CancellationTokenSource end = LinkedEnd();
        await WaitAsync(Timeout.InfiniteTimeSpan, end.Token).ConfigureAwait(false);
        http.Abort();
    }

    private byte[] WriteHead(EmulatedResponse response)
    {
        byte[] body = response.Bytes();
        http.Response.StatusCode = response.Status;
        foreach ((string name, string value) in response.Headers)
            http.Response.Headers.Append(name, value);
        if (response.Status is 204 or 304)
            return [];
        if (body.Length > 0)
            http.Response.ContentType = response.ContentType;
        http.Response.ContentLength = body.Length;
        return body;
    }

    private CancellationTokenSource LinkedEnd() =>
        CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, emulator.Stopping);

    private async Task WaitAsync(TimeSpan time, CancellationToken end)
    {
        try
        {
            await Task.Delay(time, emulator.Clock, end).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The caller closed the connection, or the emulator stops: both end the wait.
        }
    }
}
