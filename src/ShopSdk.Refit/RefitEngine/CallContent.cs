using System.Net;
using ShopSdk.Http;

namespace ShopSdk.RefitEngine;

/// <summary>Carries a finished call through Refit: Refit passes the response to an adapter and does not read it.</summary>
internal sealed class CallContent(RefitApi api, ApiCall call) : HttpContent
{
    private bool _isDisposed;

    public static CallContent Of(HttpResponseMessage response) =>
        response.Content as CallContent ?? throw new InvalidOperationException("A response came that the SDK did not ask for.");

    public T Read<T>() => api.Read<T>(call);

    public void ThrowIfFailed() => call.ThrowIfFailed();

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        // A call must return its buffers only once.
        if (disposing && !_isDisposed)
            call.Dispose();
        _isDisposed = true;
        base.Dispose(disposing);
    }
}
