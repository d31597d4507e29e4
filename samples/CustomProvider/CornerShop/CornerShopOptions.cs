using ShopSdk;
using ShopSdk.Providers;
using ShopSdk.Stores;

namespace CornerShop;

/// <summary>The settings of a Corner Shop store.</summary>
public sealed class CornerShopOptions : StoreOptions
{
    /// <summary>Gets or sets the key of the store.</summary>
    /// <value>Null: then an <see cref="IStoreCredentialSource"/> has to have one.</value>
    public string? Key { get; set; }

    /// <inheritdoc/>
    public override ProviderDescriptor GetProvider() => CornerShopProvider.Instance;

    /// <inheritdoc/>
    public override StoreCredential? GetCredential() => CredentialOf(Key);

    /// <inheritdoc/>
    public override IEnumerable<string> Validate()
    {
        foreach (string problem in base.Validate())
            yield return problem;
        if (Key is not null && !StoreCredential.IsUsable(Key))
            yield return $"{nameof(Key)} is empty or has characters that a header cannot carry. Set it as the shop gave it.";
    }
}
