using ShopSdk.Stores;

namespace ShopSdk.Providers;

/// <summary>A <see cref="ProviderClient"/> for stores with options of one type. Derive from it to add a provider of your own.</summary>
/// <typeparam name="TOptions">The options.</typeparam>
public abstract class ProviderClient<TOptions> : ProviderClient
    where TOptions : StoreOptions
{
    /// <summary>Makes the client of a store.</summary>
    protected ProviderClient(ShopStore<TOptions> store)
        : base(store) => Options = store.Options;

    /// <summary>Gets the store's options; do not change them.</summary>
    protected TOptions Options { get; }
}
