using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ShopSdk.Stores;

namespace ShopSdk.Providers.OpenShop;

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
        Add(builder, name).Bind(section);
        return builder;
    }

    private static OptionsBuilder<OpenShopOptions> Add(ShopSdkBuilder builder, StoreName name)
    {
        OptionsBuilder<OpenShopOptions> options = builder.AddStore<OpenShopOptions>(name);
        builder.AddApi<IOpenShopCategoryApi>(name, store => new OpenShopCategoryApi(store.Channel, OpenShopJson.Default));
        builder.AddApi<IOpenShopProductApi>(name, store => new OpenShopProductApi(store.Channel, OpenShopJson.Default));
        builder.AddApi<IOpenShopOrderApi>(name, store => new OpenShopOrderApi(store.Channel, OpenShopJson.Default));
        builder.AddApi<IOpenShopAddressApi>(name, store => new OpenShopAddressApi(store.Channel, OpenShopJson.Default));
        builder.AddApi<IOpenShopClearanceApi>(name, store => new OpenShopClearanceApi(store.Channel, OpenShopJson.Default));
        builder.AddApi<IOpenShopExpressApi>(name, store => new OpenShopExpressApi(store.Channel, OpenShopJson.Default));
        return options;
    }
}
