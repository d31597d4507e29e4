using ShopSdk;
using ShopSdk.Providers;
using ShopSdk.Stores;

namespace CornerShop;

/// <summary>The settings of a Corner Shop store.</summary>
public sealed class CornerShopOptions : StoreOptions
{
    /// <summary>Gets or sets the key of the store.</summary>
    /// <value>Null: then an <see cref="IStoreCredentialSource"/> must return one.</value>
    public string? Key { get; set; }

    public override ProviderDescriptor GetProvider() => CornerShopProvider.Instance;

    public override StoreCredential? GetCredential() => CredentialOf(Key);
}
