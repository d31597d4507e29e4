using ShopSdk.Providers;
using ShopSdk.Stores;

namespace ShopSdk.RefitEngine;

/// <summary>The settings for an HTTP client that the SDK did not make: the defaults, and the client's address.</summary>
internal sealed class ForeignOptions : StoreOptions
{
    private readonly ForeignProvider _provider;

    public ForeignOptions(Uri? address, ProviderDescriptor provider)
    {
        _provider = new ForeignProvider(provider);
        BaseAddress = address;
    }

    public override ProviderDescriptor GetProvider() => _provider;

    public override StoreCredential? GetCredential() => StoreCredential.None;
}
