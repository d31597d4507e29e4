using Refit;

namespace ShopSdk.RefitEngine;

/// <summary>Ends every method whose answer has no body of interest; Refit's generator puts it into the methods.</summary>
internal sealed class NoAnswerAdapter : IReturnTypeAdapter<Task, HttpResponseMessage>
{
    public async Task Adapt(Func<CancellationToken, Task<HttpResponseMessage>> invoke)
    {
        using HttpResponseMessage response = await invoke(CancellationToken.None).ConfigureAwait(false);
        CallContent.Of(response).ThrowIfFailed();
    }
}
