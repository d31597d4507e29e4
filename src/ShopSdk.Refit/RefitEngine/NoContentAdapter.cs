using Refit;

namespace ShopSdk.RefitEngine;

/// <summary>Completes the methods that return no value. Refit's generator calls it in each method.</summary>
internal sealed class NoContentAdapter : IReturnTypeAdapter<Task, HttpResponseMessage>
{
    public async Task Adapt(Func<CancellationToken, Task<HttpResponseMessage>> invoke)
    {
        using HttpResponseMessage response = await invoke(CancellationToken.None).ConfigureAwait(false);
        CallContent.Of(response).ThrowIfFailed();
    }
}
