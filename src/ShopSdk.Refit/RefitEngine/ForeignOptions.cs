using ShopSdk.Providers;
using ShopSdk.Stores;

namespace ShopSdk.RefitEngine;

/// <summary>The settings of calls that go out by somebody else's HTTP client: the defaults, and that client's address.</summary>
internal sealed class ForeignOptions : StoreOptions
{
    private readonly ForeignProvider _provider;

    public ForeignOptions(Uri? address, ProviderDescriptor provider)
    {
        _provider = new ForeignProvider(provider);
        BaseAddress = address;
    }

    public override ProviderDescriptor GetProvider() => _provider;

    public override ShopCredential? GetCredential() => ShopCredential.None;
}
