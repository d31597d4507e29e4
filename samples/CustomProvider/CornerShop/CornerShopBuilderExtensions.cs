using CornerShop;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using ShopSdk;
using ShopSdk.Stores;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Corner Shop stores.</summary>
public static class CornerShopBuilderExtensions
{
    /// <summary>Registers a store by code.</summary>
    public static ShopSdkBuilder AddCornerShop(this ShopSdkBuilder builder, StoreName name, Action<CornerShopOptions> configure)
    {
        Add(builder, name).Configure(configure);
        return builder;
    }

    /// <summary>Registers a store by a configuration section.</summary>
    public static ShopSdkBuilder AddCornerShop(this ShopSdkBuilder builder, StoreName name, IConfigurationSection section)
    {
        Add(builder, name).BindStore(section, static (from, options, strictly) => from.Bind(options, strictly));
        return builder;
    }

    private static OptionsBuilder<CornerShopOptions> Add(ShopSdkBuilder builder, StoreName name)
    {
        builder.AddApi<ICornerShopApi>(name, store => new CornerShopApi(store.Channel, CornerShopJson.Default));
        return builder.AddStore<CornerShopOptions>(name);
    }
}
