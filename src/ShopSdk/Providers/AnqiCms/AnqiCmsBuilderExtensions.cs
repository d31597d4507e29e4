using Microsoft.Extensions.Configuration;
using ShopSdk.Providers.AnqiCms;
using ShopSdk.Stores;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers shops on AnqiCMS.</summary>
public static class AnqiCmsBuilderExtensions
{
    /// <summary>Registers a store by code.</summary>
    /// <exception cref="ArgumentException">There is a store of that name already.</exception>
    public static ShopSdkBuilder AddAnqiCms(this ShopSdkBuilder builder, string name, Action<AnqiCmsOptions> configure) =>
        builder.AddStore(name, configure).AddApi(name, AnqiCmsProvider.CreateApi);

    /// <summary>Registers a store by a configuration section, whose keys are the names of <see cref="AnqiCmsOptions"/>.</summary>
    /// <exception cref="ArgumentException">There is a store of that name already.</exception>
    public static ShopSdkBuilder AddAnqiCms(this ShopSdkBuilder builder, string name, IConfigurationSection section) =>
        builder
            .AddStore<AnqiCmsOptions>(name, section, static (from, options, strictly) => from.Bind(options, strictly))
            .AddApi(name, AnqiCmsProvider.CreateApi);
}
