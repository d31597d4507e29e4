using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using ShopSdk;
using ShopSdk.Providers.TokenCheckout;
using ShopSdk.Stores;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers TokenCheckout stores.</summary>
public static class TokenCheckoutBuilderExtensions
{
    /// <summary>Registers a store by code.</summary>
    /// <exception cref="ArgumentException">There is a store of that name already.</exception>
    public static ShopSdkBuilder AddTokenCheckout(
        this ShopSdkBuilder builder,
        StoreName name,
        Action<TokenCheckoutOptions> configure
    )
    {
        Add(builder, name).Configure(configure);
        return builder;
    }

    /// <summary>Registers a store by a configuration section, whose keys are the names of <see cref="TokenCheckoutOptions"/>.</summary>
    /// <exception cref="ArgumentException">There is a store of that name already.</exception>
    public static ShopSdkBuilder AddTokenCheckout(this ShopSdkBuilder builder, StoreName name, IConfigurationSection section)
    {
        Add(builder, name).BindStore(section, static (from, options, strictly) => from.Bind(options, strictly));
        return builder;
    }

    private static OptionsBuilder<TokenCheckoutOptions> Add(ShopSdkBuilder builder, StoreName name)
    {
        builder.AddApi(name, TokenCheckoutProvider.CreateApi);
        return builder.AddStore<TokenCheckoutOptions>(name);
    }
}
