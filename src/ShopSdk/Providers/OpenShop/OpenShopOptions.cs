using System.ComponentModel;
using ShopSdk.Http;
using ShopSdk.Stores;

namespace ShopSdk.Providers.OpenShop;

/// <summary>The settings of an OpenShop store.</summary>
public sealed class OpenShopOptions : StoreOptions
{
    /// <summary>Makes the settings, with the provider's own address as <see cref="StoreOptions.BaseAddress"/>.</summary>
    public OpenShopOptions() => BaseAddress = OpenShopProvider.DefaultAddress;

    /// <summary>Gets or sets the token of the account, which is sent in the header <c>token</c>.</summary>
    /// <value>Null: then an <see cref="IStoreCredentialSource"/> must return one.</value>
    public string? Token { get; set; }

    /// <summary>Gets or sets the version of the API, which is sent in the header <c>version</c>.</summary>
    /// <value><c>20260101</c>, inferred from the name of the document.</value>
    public string Version { get; set; } = "20260101";

    /// <summary>Gets or sets the marketplace of items that name none; see <see cref="OpenShopItem.Platform"/>.</summary>
    /// <value>0, the only value that the document shows.</value>
    public int DefaultPlatform { get; set; }

    /// <summary>
    /// Gets the statuses that the list of orders shows for a paid order; case is ignored. A look-up reports a payment only for these
    /// statuses.
    /// </summary>
    /// <value><c>paid</c>: an invention, because the document does not say it. Add what your account shows.</value>
    public IList<string> PaidStatuses { get; } = ["paid"];

    /// <summary>Gets the statuses that the list of orders shows for an order that is still in the cart; case is ignored.</summary>
    /// <value><c>unpaid</c>: an invention, because the document does not say it. Add what your account shows.</value>
    /// <remarks>A status in neither list proves nothing: the outcome stays unknown.</remarks>
    public IList<string> UnpaidStatuses { get; } = ["unpaid"];

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override ProviderDescriptor GetProvider() => OpenShopProvider.Instance;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override StoreCredential? GetCredential() => CredentialOf(Token);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override IEnumerable<string> Validate()
    {
        foreach (string problem in base.Validate())
            yield return problem;
        if (!HeaderSafety.IsSafe(Version))
            yield return HeaderSafety.Refusal(
                nameof(Version),
                "Set it to the version as the provider gave it, such as \"20260101\"."
            );
        if (DefaultPlatform < 0)
            yield return $"{nameof(DefaultPlatform)} is {DefaultPlatform}. Set it to 0 or a marketplace's positive number.";
        foreach (string status in PaidStatuses.Intersect(UnpaidStatuses, StringComparer.OrdinalIgnoreCase))
            yield return $"The status '{status}' is in {nameof(PaidStatuses)} and in {nameof(UnpaidStatuses)}. Keep it in one of them.";
    }
}
