using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using ShopSdk.Http;
using ShopSdk.Resilience;

namespace ShopSdk.RefitEngine;

/// <summary>
/// Receives each request that Refit built and sends it as the generated engine does: by the effect of its method, with the store's
/// credentials, one-shot content and limits, over the SDK's transport. It refuses a request that differs from its method.
/// </summary>
internal sealed class CallGate(RefitApi api, ApiChannel channel, bool isGuarded) : HttpMessageHandler
{
    [SuppressMessage("Reliability", "CA2000", Justification = "The content of the response disposes of the call.")]
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var built = BuiltRequest.Read(request, api);
        if (!isGuarded && built.Operation.Effect == Effect.Once)
            throw new InvalidOperationException(
                $"{built.Operation.Name} must not be sent twice, and ShopSdk cannot guard an HTTP client that it did not make. Nothing "
                    + $"was sent. Get the interface from ShopRefit.For<{api.Name}>(store) or AddShopRefitClient<{api.Name}>(...)."
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
