using ShopSdk.Amounts;
using ShopSdk.Http;
using ShopSdk.Stores;

namespace ShopSdk.Providers;

/// <summary>All that the rest of the SDK knows about a provider. Derive from it to add one of your own.</summary>
public abstract class ProviderDescriptor
{
    /// <summary>Gets the provider's id.</summary>
    public abstract ProviderId Id { get; }

    /// <summary>Gets the name for people.</summary>
    public abstract string DisplayName { get; }

    /// <summary>Gets what the provider can do.</summary>
    public abstract CheckoutCapabilities Capabilities { get; }

    /// <summary>Gets what its errors mean.</summary>
    public abstract ProviderErrors Errors { get; }

    /// <summary>Gets the operations of its typed interfaces.</summary>
    public abstract IReadOnlyList<ApiOperation> Operations { get; }

    /// <summary>Gets the rules about its amounts; null when it states too few for any.</summary>
    public virtual AmountRules? Amounts => null;

    /// <summary>Gets the response header with the provider's id of the request; null when it sends none.</summary>
    public virtual string? RequestIdHeader => null;

    /// <summary>Gets the response header with a renewed credential; null when it sends none.</summary>
    public virtual string? RenewalHeader => null;

    /// <summary>Puts the credentials on a request's headers. Runs for every attempt; must not block, nor change anything else.</summary>
    /// <remarks>It gets the request, because its headers take 44 bytes once they are touched: leave them where there is nothing to add.</remarks>
    public abstract void Authorize(
        HttpRequestMessage request,
        StoreOptions options,
        StoreCredential store,
        BuyerCredential? buyer
    );

    /// <summary>Makes the client of a store.</summary>
    public abstract ICheckoutClient CreateClient(ShopStore store);
}
