using System.ComponentModel;
using ShopSdk.Http;
using ShopSdk.Stores;

namespace ShopSdk.Providers.TokenCheckout;

/// <summary>
/// The settings of a TokenCheckout store. The store has no credential: a checkout's token is the credential for the checkout.
/// </summary>
public sealed class TokenCheckoutOptions : StoreOptions
{
    /// <summary>Gets or sets the shop's name (header X-Shop), if many shops share the <see cref="StoreOptions.BaseAddress"/>.</summary>
    /// <value>Null: the address is the shop's own.</value>
    public string? ShopName { get; set; }

    /// <summary>Gets or sets the language of the provider's messages, as in Accept-Language: <c>zh</c>.</summary>
    /// <value>Null: the provider's own.</value>
    public string? Language { get; set; }

    /// <summary>Gets or sets whether the caller's reference becomes the checkout's note if the caller gives no note.</summary>
    /// <value>
    /// <see langword="false"/>, because it needs one more call for each start, and a look-up does not need the reference at the
    /// provider.
    /// </value>
    /// <remarks>With it, the shop's staff can see the caller's reference on the order.</remarks>
    public bool ReferenceInNote { get; set; }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override ProviderDescriptor GetProvider() => TokenCheckoutProvider.Instance;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override StoreCredential? GetCredential() => StoreCredential.None;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override IEnumerable<string> Validate()
    {
        foreach (string problem in base.Validate())
            yield return problem;
        if (ShopName is not null && !HeaderSafety.IsSafe(ShopName))
            yield return HeaderSafety.Refusal(nameof(ShopName), "Write the shop's name, such as \"my-shop\", or leave it out.");
        if (Language is not null && !HeaderSafety.IsSafe(Language))
            yield return HeaderSafety.Refusal(nameof(Language), "Write a language tag, such as \"zh\", or leave it out.");
    }
}
