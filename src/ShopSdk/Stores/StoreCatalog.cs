using System.Collections.Concurrent;

namespace ShopSdk.Stores;

/// <summary>Builds the registered stores on first use, and stores of the moment on demand.</summary>
internal sealed class StoreCatalog(StoreRegistry registry, StoreServices services, IServiceProvider provider)
    : ICheckoutClientFactory
{
    private readonly ConcurrentDictionary<StoreName, ICheckoutClient> _clients = new();
    private readonly ConcurrentDictionary<StoreName, ShopStore> _stores = new();

    public IReadOnlyCollection<StoreName> Names => registry.Names;

    public ICheckoutClient Get(string name) => Get(StoreName.Of(name));

    public ICheckoutClient Get(StoreName name) => _clients.GetOrAdd(name, n => GetStore(n).CreateClient());

    public ICheckoutClient Create(string name, StoreOptions options) =>
        ShopClient.CreateStore(name, options, services).CreateClient();

    public ShopStore GetStore(StoreName name) =>
        _stores.GetOrAdd(name, n => ShopStore.Create(n, registry.OptionsOf(n, provider), services));

    /// <summary>The client of the only store there is.</summary>
    public ICheckoutClient Single() =>
        Names.Count == 1
            ? Get(Names.First())
            : throw new InvalidOperationException(
                Names.Count == 0
                    ? $"No store is registered, so there is no {nameof(ICheckoutClient)}. Add one after AddShopSdk(), such as AddIntercart(\"eu-store\", ...), or make one from {nameof(ICheckoutClientFactory)}."
                    : $"There are {Names.Count} stores, so {nameof(ICheckoutClient)} alone is not clear. Ask for it by key, or from {nameof(ICheckoutClientFactory)}."
            );
}
