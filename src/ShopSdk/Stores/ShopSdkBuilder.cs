using System.ComponentModel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ShopSdk.Stores;

/// <summary>Registers stores. Each provider adds its method to it, such as <c>Add{Provider}</c>.</summary>
public sealed class ShopSdkBuilder
{
    private readonly StoreRegistry _registry;

    internal ShopSdkBuilder(IServiceCollection services, StoreRegistry registry) => (Services, _registry) = (services, registry);

    /// <summary>Gets the services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Registers a store by code; for the methods that providers add. Its client is a keyed <see cref="ICheckoutClient"/>.</summary>
    /// <exception cref="ArgumentException">There is a store of that name already.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ShopSdkBuilder AddStore<TOptions>(string name, Action<TOptions> configure)
        where TOptions : StoreOptions, new()
    {
        AddOptions<TOptions>(StoreName.Of(name)).Configure(configure);
        return this;
    }

    /// <summary>
    /// Registers a store by a configuration section; for the methods that providers add. A missing section, an unknown key, and a value
    /// that cannot be read stop the host on start.
    /// </summary>
    /// <param name="name">The store's name.</param>
    /// <param name="section">The section, whose keys are the names of the settings.</param>
    /// <param name="bind">
    /// Binds, as in <c>(from, options, strictly) => from.Bind(options, strictly)</c>: binding by source generation has to happen
    /// where the type is known.
    /// </param>
    /// <exception cref="ArgumentException">There is a store of that name already.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ShopSdkBuilder AddStore<TOptions>(
        string name,
        IConfigurationSection section,
        Action<IConfigurationSection, TOptions, Action<BinderOptions>> bind
    )
        where TOptions : StoreOptions, new()
    {
        AddOptions<TOptions>(StoreName.Of(name)).BindStore(section, bind);
        return this;
    }

    /// <summary>Registers a typed interface of a store: keyed by the store's name, and without a key for the first store of its kind.</summary>
    public ShopSdkBuilder AddApi<TApi>(string name, Func<ShopStore, TApi> create)
        where TApi : class
    {
        string key = StoreName.Of(name).Value;
        Services.AddKeyedSingleton(key, (provider, _) => create(provider.GetRequiredKeyedService<ShopStore>(key)));
        Services.TryAddSingleton(provider => provider.GetRequiredKeyedService<TApi>(key));
        return this;
    }

    private OptionsBuilder<TOptions> AddOptions<TOptions>(StoreName name)
        where TOptions : StoreOptions, new()
    {
        _registry.Add(name, provider => provider.GetRequiredService<IOptionsMonitor<TOptions>>().Get(name.Value));
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TOptions>, StoreOptionsValidator<TOptions>>());
        Services.AddKeyedSingleton(name.Value, (provider, _) => provider.GetRequiredService<StoreCatalog>().GetStore(name));
        Services.AddKeyedSingleton(name.Value, (provider, _) => provider.GetRequiredService<StoreCatalog>().Get(name));
        return Services.AddOptions<TOptions>(name.Value).ValidateOnStart();
    }
}
