using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ShopSdk.Stores;

/// <summary>Registers stores. Each provider adds its own method, such as <c>AddIntercart</c>.</summary>
public sealed class ShopSdkBuilder
{
    private readonly StoreRegistry _registry;

    internal ShopSdkBuilder(IServiceCollection services, StoreRegistry registry) => (Services, _registry) = (services, registry);

    /// <summary>Gets the services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Registers a store; for the methods that providers add. Its client is a keyed <see cref="ICheckoutClient"/>.</summary>
    /// <returns>The options, to configure or bind: binding by source generation has to happen where the type is known.</returns>
    /// <exception cref="ArgumentException">There is a store of that name already.</exception>
    public OptionsBuilder<TOptions> AddStore<TOptions>(StoreName name)
        where TOptions : StoreOptions, new()
    {
        _registry.Add(name, provider => provider.GetRequiredService<IOptionsMonitor<TOptions>>().Get(name.Value));
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TOptions>, StoreOptionsValidator<TOptions>>());
        Services.AddKeyedSingleton(name.Value, (provider, _) => provider.GetRequiredService<StoreCatalog>().GetStore(name));
        Services.AddKeyedSingleton(name.Value, (provider, _) => provider.GetRequiredService<StoreCatalog>().Get(name));
        return Services.AddOptions<TOptions>(name.Value).ValidateOnStart();
    }

    /// <summary>Registers a typed interface of a store: keyed by the store's name, and without a key for the first store of its kind.</summary>
    public ShopSdkBuilder AddApi<TApi>(StoreName name, Func<ShopStore, TApi> create)
        where TApi : class
    {
        Services.AddKeyedSingleton(name.Value, (provider, _) => create(provider.GetRequiredKeyedService<ShopStore>(name.Value)));
        Services.TryAddSingleton(provider => provider.GetRequiredKeyedService<TApi>(name.Value));
        return this;
    }
}
