namespace ShopSdk.Stores;

/// <summary>The stores that were registered, before anything is built.</summary>
internal sealed class StoreRegistry
{
    private readonly Dictionary<StoreName, Func<IServiceProvider, StoreOptions>> _options = [];

    public IReadOnlyCollection<StoreName> Names => _options.Keys;

    public void Add(StoreName name, Func<IServiceProvider, StoreOptions> options)
    {
        if (!_options.TryAdd(name, options))
            throw new ArgumentException($"There is a store '{name}' already. Give each store a different name.", nameof(name));
    }

    public StoreOptions OptionsOf(StoreName name, IServiceProvider provider) =>
        _options.TryGetValue(name, out Func<IServiceProvider, StoreOptions>? options)
            ? options(provider)
            : throw new ArgumentException(
                $"No store '{name}' is registered. There is {(_options.Count == 0 ? "none" : string.Join(", ", _options.Keys))}.",
                nameof(name)
            );
}
