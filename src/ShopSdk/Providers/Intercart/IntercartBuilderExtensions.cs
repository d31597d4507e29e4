using Microsoft.Extensions.Configuration;
using ShopSdk.Providers.Intercart;
using ShopSdk.Stores;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Intercart stores.</summary>
public static class IntercartBuilderExtensions
{
    /// <summary>Registers a store by code.</summary>
    /// <exception cref="ArgumentException">There is a store of that name already.</exception>
    public static ShopSdkBuilder AddIntercart(this ShopSdkBuilder builder, string name, Action<IntercartOptions> configure) =>
        builder.AddStore(name, configure).AddApi(name, IntercartProvider.CreateApi);

    /// <summary>Registers a store by a configuration section, whose keys are the names of <see cref="IntercartOptions"/>.</summary>
    /// <exception cref="ArgumentException">There is a store of that name already.</exception>
    public static ShopSdkBuilder AddIntercart(this ShopSdkBuilder builder, string name, IConfigurationSection section) =>
        builder
            .AddStore<IntercartOptions>(name, section, static (from, options, strictly) => from.Bind(options, strictly))
            .AddApi(name, IntercartProvider.CreateApi);
}
