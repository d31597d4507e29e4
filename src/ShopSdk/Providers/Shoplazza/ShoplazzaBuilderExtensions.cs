using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using ShopSdk;
using ShopSdk.Providers.Shoplazza;
using ShopSdk.Stores;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Shoplazza stores.</summary>
public static class ShoplazzaBuilderExtensions
{
    /// <summary>Registers a store by code.</summary>
    /// <exception cref="ArgumentException">There is a store of that name already.</exception>
    public static ShopSdkBuilder AddShoplazza(this ShopSdkBuilder builder, StoreName name, Action<ShoplazzaOptions> configure)
    {
        Add(builder, name).Configure(configure);
        return builder;
    }

    /// <summary>Registers a store by a configuration section, whose keys are the names of <see cref="ShoplazzaOptions"/>.</summary>
    /// <exception cref="ArgumentException">There is a store of that name already.</exception>
    public static ShopSdkBuilder AddShoplazza(this ShopSdkBuilder builder, StoreName name, IConfigurationSection section)
    {
        Add(builder, name).BindStore(section, static (from, options, strictly) => from.Bind(options, strictly));
        return builder;
    }

    private static OptionsBuilder<ShoplazzaOptions> Add(ShopSdkBuilder builder, StoreName name)
    {
        builder.AddApi(name, ShoplazzaProvider.CreateApi);
        return builder.AddStore<ShoplazzaOptions>(name);
    }
}
