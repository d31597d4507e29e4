using Microsoft.Extensions.Configuration;
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
        string name,
        Action<TokenCheckoutOptions> configure
    ) => builder.AddStore(name, configure).AddApi(name, TokenCheckoutProvider.CreateApi);

    /// <summary>Registers a store by a configuration section, whose keys are the names of <see cref="TokenCheckoutOptions"/>.</summary>
    /// <exception cref="ArgumentException">There is a store of that name already.</exception>
    public static ShopSdkBuilder AddTokenCheckout(this ShopSdkBuilder builder, string name, IConfigurationSection section) =>
        builder
            .AddStore<TokenCheckoutOptions>(name, section, static (from, options, strictly) => from.Bind(options, strictly))
            .AddApi(name, TokenCheckoutProvider.CreateApi);
}
