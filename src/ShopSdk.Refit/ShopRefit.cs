using ShopSdk.RefitEngine;
using ShopSdk.Stores;

namespace ShopSdk;

/// <summary>
/// Runs the typed interfaces through Refit itself, in place of the engine that ShopSdk generates. Errors, limits, credentials and the
/// promise to send nothing twice are those of the generated engine; what may be repeated is not, because Refit tries once.
/// </summary>
public static class ShopRefit
{
    /// <summary>Makes a typed interface of a store. It holds no connection of its own; there is nothing to dispose of.</summary>
    /// <typeparam name="T">A typed interface of the store's provider, such as <c>IIntercartApi</c>.</typeparam>
    /// <param name="store">The store, or a buyer's view of it.</param>
    /// <exception cref="ArgumentException">The interface is no typed interface of the store's provider.</exception>
    public static T For<T>(ShopStore store)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(store);
        return (T)RefitApis.Of(typeof(T)).Create(store);
    }

    /// <summary>
    /// Lets Refit's own <c>RestService.For</c> and <c>AddRefitGeneratedClient</c> know the typed interfaces. Call it once, before either;
    /// calling it again changes nothing.
    /// </summary>
    /// <remarks>
    /// Nothing guards an HTTP client that somebody else made, so a method with <see cref="Resilience.Effect.Once"/> throws an
    /// <see cref="InvalidOperationException"/> there and sends nothing. The other methods send by that client: its address, its
    /// handlers, its headers. They add no credentials, and leave Refit's settings aside.
    /// </remarks>
    public static void Register()
    {
        foreach (RefitApi api in RefitApis.All)
            api.Register();
    }
}
