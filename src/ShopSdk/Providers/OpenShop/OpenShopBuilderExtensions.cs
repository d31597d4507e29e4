using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using ShopSdk;
using ShopSdk.Providers.OpenShop;
using ShopSdk.Stores;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers OpenShop stores.</summary>
public static class OpenShopBuilderExtensions
{
    /// <summary>Registers a store by code.</summary>
    /// <exception cref="ArgumentException">There is a store of that name already.</exception>
    public static ShopSdkBuilder AddOpenShop(this ShopSdkBuilder builder, StoreName name, Action<OpenShopOptions> configure)
    {
        Add(builder, name).Configure(configure);
        return builder;
    }

    /// <summary>Registers a store by a configuration section, whose keys are the names of <see cref="OpenShopOptions"/>.</summary>
    /// <exception cref="ArgumentException">There is a store of that name already.</exception>
    public static ShopSdkBuilder AddOpenShop(this ShopSdkBuilder builder, StoreName name, IConfigurationSection section)
    {
        Add(builder, name).BindStore(section, static (from, options, strictly) => from.Bind(options, strictly));
        return builder;
    }

    private static OptionsBuilder<OpenShopOptions> Add(ShopSdkBuilder builder, StoreName name)
    {
        OptionsBuilder<OpenShopOptions> options = builder.AddStore<OpenShopOptions>(name);
        builder.AddApi(name, OpenShopProvider.CreateCategoryApi);
        builder.AddApi(name, OpenShopProvider.CreateProductApi);
        builder.AddApi(name, OpenShopProvider.CreateOrderApi);
        builder.AddApi(name, OpenShopProvider.CreateAddressApi);
        builder.AddApi(name, OpenShopProvider.CreateClearanceApi);
        builder.AddApi(name, OpenShopProvider.CreateExpressApi);
        return options;
    }
}
