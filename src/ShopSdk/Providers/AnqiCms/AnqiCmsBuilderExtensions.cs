using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using ShopSdk;
using ShopSdk.Providers.AnqiCms;
using ShopSdk.Stores;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers shops on AnqiCMS.</summary>
public static class AnqiCmsBuilderExtensions
{
    /// <summary>Registers a store by code.</summary>
    /// <exception cref="ArgumentException">There is a store of that name already.</exception>
    public static ShopSdkBuilder AddAnqiCms(this ShopSdkBuilder builder, StoreName name, Action<AnqiCmsOptions> configure)
    {
        Add(builder, name).Configure(configure);
        return builder;
    }

    /// <summary>Registers a store by a configuration section, whose keys are the names of <see cref="AnqiCmsOptions"/>.</summary>
    /// <exception cref="ArgumentException">There is a store of that name already.</exception>
    public static ShopSdkBuilder AddAnqiCms(this ShopSdkBuilder builder, StoreName name, IConfigurationSection section)
    {
        Add(builder, name).BindStore(section, static (from, options, strictly) => from.Bind(options, strictly));
        return builder;
    }

    private static OptionsBuilder<AnqiCmsOptions> Add(ShopSdkBuilder builder, StoreName name)
    {
        builder.AddApi(name, AnqiCmsProvider.CreateApi);
        return builder.AddStore<AnqiCmsOptions>(name);
    }
}
