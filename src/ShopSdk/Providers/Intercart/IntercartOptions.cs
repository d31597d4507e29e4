using System.ComponentModel;
using ShopSdk.Stores;

namespace ShopSdk.Providers.Intercart;

/// <summary>The settings of an Intercart store.</summary>
public sealed class IntercartOptions : StoreOptions
{
    /// <summary>Gets or sets the token of the shop, which the platform gave the checkout when it was installed.</summary>
    /// <value>Null: then an <see cref="IStoreCredentialSource"/> must return one.</value>
    public string? ShopToken { get; set; }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override ProviderDescriptor GetProvider() => IntercartProvider.Instance;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override StoreCredential? GetCredential() => CredentialOf(ShopToken);
}
