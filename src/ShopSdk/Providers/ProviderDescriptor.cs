using ShopSdk.Amounts;
using ShopSdk.Http;
using ShopSdk.Stores;

namespace ShopSdk.Providers;

/// <summary>
/// All that the rest of the SDK knows about a provider. To add one of your own, derive from
/// <see cref="ProviderDescriptor{TOptions}"/>.
/// </summary>
public abstract class ProviderDescriptor
{
    private protected ProviderDescriptor() { }

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

    internal abstract ShopStore CreateStore(StoreName name, StoreOptions options, StoreServices services);

    internal abstract void Authorize(
        HttpRequestMessage request,
        StoreOptions options,
        StoreCredential store,
        BuyerCredential? buyer
    );

    internal abstract ICheckoutClient CreateClient(ShopStore store);
}
