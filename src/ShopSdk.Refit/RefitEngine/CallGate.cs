using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using ShopSdk.Http;
using ShopSdk.Resilience;

namespace ShopSdk.RefitEngine;

/// <summary>
/// Takes each request that Refit built and lets the SDK send it: with the effect of its method, the store's credentials, one-shot
/// content, limits, and by the SDK's own transport. A request that is not exactly what the method says is not sent.
/// </summary>
internal sealed class CallGate(RefitApi api, ApiChannel channel, bool isGuarded) : HttpMessageHandler
{
    [SuppressMessage("Reliability", "CA2000", Justification = "The content of the response disposes of the call.")]
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var built = BuiltRequest.Read(request, api);
        if (!isGuarded && built.Operation.Effect == Effect.Once)
            throw new InvalidOperationException(
                $"{built.Operation.Name} must not be sent twice, and nothing guards an HTTP client that was made elsewhere. Nothing was "
                    + $"sent. Take the interface from ShopRefit.For<{api.Name}>(store) or from AddShopRefitClient<{api.Name}>(...)."
            );
        byte[]? body = await built.ReadBodyAsync().ConfigureAwait(false);
        ApiCall call = CreateCall(built, built.AddressFor(channel), body);
        try
        {
            await call.RunAsync().ConfigureAwait(false);
        }
        catch
        {
            call.Dispose();
            throw;
        }
        return new HttpResponseMessage { Content = new CallContent(api, call), RequestMessage = request };
    }

    private ApiCall CreateCall(BuiltRequest built, Uri address, byte[]? body)
    {
        ArraySegment<byte> pooled = default;
        if (body is not null)
        {
            pooled = new ArraySegment<byte>(ArrayPool<byte>.Shared.Rent(body.Length), 0, body.Length);
            body.CopyTo(pooled.AsSpan());
        }
        return new ApiCall(channel, built.Operation, address, built.Headers, pooled, built.Caller);
    }
}
