using Microsoft.Extensions.Configuration;
using ShopSdk.Providers.Shoplazza;
using ShopSdk.Stores;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Shoplazza stores.</summary>
public static class ShoplazzaBuilderExtensions
{
    /// <summary>Registers a store by code.</summary>
    /// <exception cref="ArgumentException">There is a store of that name already.</exception>
    public static ShopSdkBuilder AddShoplazza(this ShopSdkBuilder builder, string name, Action<ShoplazzaOptions> configure) =>
        builder.AddStore(name, configure).AddApi(name, ShoplazzaProvider.CreateApi);

    /// <summary>Registers a store by a configuration section, whose keys are the names of <see cref="ShoplazzaOptions"/>.</summary>
    /// <exception cref="ArgumentException">There is a store of that name already.</exception>
    public static ShopSdkBuilder AddShoplazza(this ShopSdkBuilder builder, string name, IConfigurationSection section) =>
        builder
            .AddStore<ShoplazzaOptions>(name, section, static (from, options, strictly) => from.Bind(options, strictly))
            .AddApi(name, ShoplazzaProvider.CreateApi);
}
