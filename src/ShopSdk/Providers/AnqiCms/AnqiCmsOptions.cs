using System.ComponentModel;
using ShopSdk.Stores;

namespace ShopSdk.Providers.AnqiCms;

/// <summary>
/// The settings of a shop on AnqiCMS. The store has no credential: buyers sign in, see <see cref="ICheckoutClient.ForBuyer"/>.
/// </summary>
public sealed class AnqiCmsOptions : StoreOptions
{
    /// <summary>Gets or sets the site of a multi-site installation.</summary>
    /// <value>Null: the host name selects the site.</value>
    /// <remarks>Sent as <c>site_id</c> in the query of every call. A buyer's token is valid on its own site only.</remarks>
    public long? SiteId { get; set; }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override ProviderDescriptor GetProvider() => AnqiCmsProvider.Instance;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override StoreCredential? GetCredential() => StoreCredential.None;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override IEnumerable<string> Validate()
    {
        foreach (string problem in base.Validate())
            yield return problem;
        if (SiteId < 1)
            yield return $"{nameof(SiteId)} is {SiteId}. Set the number of the site, 1 or more, or leave it out.";
    }
}
