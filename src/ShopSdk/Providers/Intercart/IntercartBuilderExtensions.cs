using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using ShopSdk;
using ShopSdk.Providers.Intercart;
using ShopSdk.Stores;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Intercart stores.</summary>
public static class IntercartBuilderExtensions
{
    /// <summary>Registers a store by code.</summary>
    /// <exception cref="ArgumentException">There is a store of that name already.</exception>
    public static ShopSdkBuilder AddIntercart(this ShopSdkBuilder builder, StoreName name, Action<IntercartOptions> configure)
    {
        Add(builder, name).Configure(configure);
        return builder;
    }

    /// <summary>Registers a store by a configuration section, whose keys are the names of <see cref="IntercartOptions"/>.</summary>
    /// <exception cref="ArgumentException">There is a store of that name already.</exception>
    public static ShopSdkBuilder AddIntercart(this ShopSdkBuilder builder, StoreName name, IConfigurationSection section)
    {
        Add(builder, name).BindStore(section, static (from, options, strictly) => from.Bind(options, strictly));
        return builder;
    }

    private static OptionsBuilder<IntercartOptions> Add(ShopSdkBuilder builder, StoreName name)
    {
        builder.AddApi(name, IntercartProvider.CreateApi);
        return builder.AddStore<IntercartOptions>(name);
    }
}
