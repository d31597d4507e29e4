using Refit;

namespace ShopSdk.RefitEngine;

/// <summary>Reads the responses of all methods that return a value, whatever the status. Refit's generator calls it in each method.</summary>
/// <typeparam name="T">The result type of the method's task.</typeparam>
internal sealed class ResponseAdapter<T> : IReturnTypeAdapter<Task<T>, HttpResponseMessage>
{
    public async Task<T> Adapt(Func<CancellationToken, Task<HttpResponseMessage>> invoke)
    {
        // The gate reads the caller's token from the arguments. With a token, Refit could discard a response that has arrived, and that
        // response may say that an order was placed.
        using HttpResponseMessage response = await invoke(CancellationToken.None).ConfigureAwait(false);
        return CallContent.Of(response).Read<T>();
    }
}
