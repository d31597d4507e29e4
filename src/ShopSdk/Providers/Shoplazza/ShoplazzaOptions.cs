using System.ComponentModel;
using ShopSdk.Http;
using ShopSdk.Stores;

namespace ShopSdk.Providers.Shoplazza;

/// <summary>The settings of a Shoplazza store. The base address is <c>https://{subdomain}.myshoplaza.com</c>, with one z.</summary>
public sealed class ShoplazzaOptions : StoreOptions
{
    /// <summary>
    /// Gets or sets the access token. The token of a private app is from the store's admin, the token of a public app is from the OAuth
    /// flow.
    /// </summary>
    /// <value>Null: then an <see cref="IStoreCredentialSource"/> must return one.</value>
    /// <remarks>Reading orders needs the scope <c>read_order</c>; creating, paying and canceling needs <c>write_order</c>.</remarks>
    public string? AccessToken { get; set; }

    /// <summary>Gets or sets whether <see cref="ICheckoutClient.PlaceAsync"/> may place an order with a test payment.</summary>
    /// <value><see langword="false"/>: the SDK refuses to place before anything is sent.</value>
    /// <remarks>
    /// The provider's API can place an order only by simulating its payment: no money moves, and the merchant sees an order that looks
    /// paid. Set it for test stores. The typed interface does not check it.
    /// </remarks>
    public bool AllowTestPayment { get; set; }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override ProviderDescriptor GetProvider() => ShoplazzaProvider.Instance;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override StoreCredential? GetCredential() => CredentialOf(AccessToken);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override IEnumerable<string> Validate()
    {
        foreach (string problem in base.Validate())
            yield return problem;
        if (
            BaseAddress is { IsAbsoluteUri: true } address
            && address.Host.EndsWith(".myshoplazza.com", StringComparison.OrdinalIgnoreCase)
        )
            yield return $"{nameof(BaseAddress)} has the host {address.Host}. Stores are at myshoplaza.com, with one z: write \"https://your-store.myshoplaza.com\".";
    }
}
