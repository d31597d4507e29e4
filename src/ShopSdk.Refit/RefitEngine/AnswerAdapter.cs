using Refit;

namespace ShopSdk.RefitEngine;

/// <summary>Reads the answer of every method that returns one, of any status; Refit's generator puts it into the methods.</summary>
/// <typeparam name="T">What the method's task gives.</typeparam>
internal sealed class AnswerAdapter<T> : IReturnTypeAdapter<Task<T>, HttpResponseMessage>
{
    public async Task<T> Adapt(Func<CancellationToken, Task<HttpResponseMessage>> invoke)
    {
        // The gate takes the caller's token from the arguments. Refit gets none: it would drop an answer that came, which may say
        // that an order was placed.
        using HttpResponseMessage response = await invoke(CancellationToken.None).ConfigureAwait(false);
        return CallContent.Of(response).Read<T>();
    }
}
