using ShopSdk.Http;
using ShopSdk.Providers;
using ShopSdk.Stores;

namespace ShopSdk.RefitEngine;

/// <summary>A provider that adds no credentials: the HTTP client that the SDK did not make has its own.</summary>
internal sealed class ForeignProvider(ProviderDescriptor provider) : ProviderDescriptor<ForeignOptions>
{
    public override ProviderId Id => provider.Id;

    public override string DisplayName => provider.DisplayName;

    public override CheckoutCapabilities Capabilities => provider.Capabilities;

    public override ProviderErrors Errors => provider.Errors;

    public override IReadOnlyList<ApiOperation> Operations => provider.Operations;

    public override string? RequestIdHeader => provider.RequestIdHeader;

    public override void Authorize(
        HttpRequestMessage request,
        ForeignOptions options,
        StoreCredential store,
        BuyerCredential? buyer
    ) { }

    public override ICheckoutClient CreateClient(ShopStore<ForeignOptions> store) =>
        throw new NotSupportedException("A typed interface over another HTTP client is no store, and has no checkout client.");
}
