using Microsoft.Extensions.Configuration;
using ShopSdk.Providers.OpenShop;
using ShopSdk.Stores;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers OpenShop stores.</summary>
public static class OpenShopBuilderExtensions
{
    /// <summary>Registers a store by code.</summary>
    /// <exception cref="ArgumentException">There is a store of that name already.</exception>
    public static ShopSdkBuilder AddOpenShop(this ShopSdkBuilder builder, string name, Action<OpenShopOptions> configure) =>
        builder.AddStore(name, configure).AddApis(name);

    /// <summary>Registers a store by a configuration section, whose keys are the names of <see cref="OpenShopOptions"/>.</summary>
    /// <exception cref="ArgumentException">There is a store of that name already.</exception>
    public static ShopSdkBuilder AddOpenShop(this ShopSdkBuilder builder, string name, IConfigurationSection section) =>
        builder
            .AddStore<OpenShopOptions>(name, section, static (from, options, strictly) => from.Bind(options, strictly))
            .AddApis(name);

    private static ShopSdkBuilder AddApis(this ShopSdkBuilder builder, string name) =>
        builder
            .AddApi(name, OpenShopProvider.CreateCategoryApi)
            .AddApi(name, OpenShopProvider.CreateProductApi)
            .AddApi(name, OpenShopProvider.CreateOrderApi)
            .AddApi(name, OpenShopProvider.CreateAddressApi)
            .AddApi(name, OpenShopProvider.CreateClearanceApi)
            .AddApi(name, OpenShopProvider.CreateExpressApi);
}
