using ShopSdk.Stores;

namespace ShopSdk.Providers;

/// <summary>A provider whose stores have options of one type. Derive from it to add a provider of your own.</summary>
/// <typeparam name="TOptions">The options. Their <see cref="StoreOptions.GetProvider"/> returns this descriptor.</typeparam>
public abstract class ProviderDescriptor<TOptions> : ProviderDescriptor
    where TOptions : StoreOptions
{
    /// <summary>Puts the credentials on a request's headers. Runs for every attempt; must not block, nor change anything else.</summary>
    /// <remarks>It gets the request, because its headers take 44 bytes once they are touched: leave them where there is nothing to add.</remarks>
    public abstract void Authorize(HttpRequestMessage request, TOptions options, StoreCredential store, BuyerCredential? buyer);

    /// <summary>
    /// Creates the client of a store, for the SDK. That client neither signs checkout ids nor checks signatures: get clients from the
    /// container, from <see cref="ICheckoutClientFactory"/> or from <see cref="ShopClient"/>.
    /// </summary>
    public abstract ICheckoutClient CreateClient(ShopStore<TOptions> store);

    internal sealed override ShopStore CreateStore(StoreName name, StoreOptions options, StoreServices services) =>
        options is TOptions own
            ? new ShopStore<TOptions>(new StoreSettings(name, own, this, services), own)
            : throw new ArgumentException(
                $"{options.GetType().Name}.{nameof(StoreOptions.GetProvider)} returns {DisplayName}, whose stores have {typeof(TOptions).Name}. Return the provider that these options are for.",
                nameof(options)
            );

    internal sealed override void Authorize(
        HttpRequestMessage request,
        StoreOptions options,
        StoreCredential store,
        BuyerCredential? buyer
    ) => Authorize(request, (TOptions)options, store, buyer);

    internal sealed override ICheckoutClient CreateClient(ShopStore store) => CreateClient((ShopStore<TOptions>)store);
}
