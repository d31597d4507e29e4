using CornerShop;
using Microsoft.Extensions.Configuration;
using ShopSdk.Stores;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Corner Shop stores.</summary>
public static class CornerShopBuilderExtensions
{
    /// <summary>Registers a store by code.</summary>
    public static ShopSdkBuilder AddCornerShop(this ShopSdkBuilder builder, string name, Action<CornerShopOptions> configure) =>
        builder.AddStore(name, configure).AddApi(name, CornerShopProvider.CreateApi);

    /// <summary>Registers a store by a configuration section.</summary>
    public static ShopSdkBuilder AddCornerShop(this ShopSdkBuilder builder, string name, IConfigurationSection section) =>
        builder
            .AddStore<CornerShopOptions>(name, section, static (from, options, strictly) => from.Bind(options, strictly))
            .AddApi(name, CornerShopProvider.CreateApi);
}
