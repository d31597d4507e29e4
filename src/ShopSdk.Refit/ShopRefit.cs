using ShopSdk.RefitEngine;
using ShopSdk.Stores;

namespace ShopSdk;

/// <summary>
/// Runs the typed interfaces through Refit instead of the engine that ShopSdk generates. Requests, errors, limits and credentials are the
/// same, and so is the promise to send nothing twice. The difference: every call is tried once, also one that may be repeated.
/// </summary>
public static class ShopRefit
{
    /// <summary>Makes a typed interface of a store. It does not own connections, so there is nothing to dispose.</summary>
    /// <typeparam name="T">A typed interface of the store's provider, such as <c>IIntercartApi</c>.</typeparam>
    /// <param name="store">The store, or a buyer's view of it.</param>
    /// <exception cref="ArgumentException">The type is not a typed interface of the store's provider.</exception>
    public static T For<T>(ShopStore store)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(store);
        return (T)RefitApis.Of(typeof(T)).Create(store);
    }

    /// <summary>
    /// Registers the typed interfaces with Refit, for <c>RestService.For</c> and <c>AddRefitGeneratedClient</c>. Call it before either of
    /// them; a second call changes nothing.
    /// </summary>
    /// <remarks>
    /// ShopSdk cannot guard an HTTP client that it did not make. There, a method with <see cref="Resilience.Effect.Once"/> throws an
    /// <see cref="InvalidOperationException"/> and sends nothing. The other methods use the client's address, handlers and headers. They
    /// add no credentials, and they ignore the settings that the caller passes to Refit.
    /// </remarks>
    public static void Register()
    {
        foreach (RefitApi api in RefitApis.All)
            api.Register();
    }
}
