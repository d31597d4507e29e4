using ShopSdk.Amounts;
using ShopSdk.Http;
using ShopSdk.Stores;

namespace ShopSdk.Providers.TokenCheckout;

/// <summary>TokenCheckout: checkouts of a shop platform. They are prepared in the background and identified by a token.</summary>
public sealed class TokenCheckoutProvider : ProviderDescriptor<TokenCheckoutOptions>
{
    private TokenCheckoutProvider() { }

    /// <summary>Gets the only instance.</summary>
    public static TokenCheckoutProvider Instance { get; } = new();

    /// <inheritdoc/>
    public override ProviderId Id { get; } = ProviderId.Parse("token-checkout");

    /// <inheritdoc/>
    public override string DisplayName => "TokenCheckout";

    /// <inheritdoc/>
    public override CheckoutCapabilities Capabilities { get; } =
        new()
        {
            Start = StartSources.Cart | StartSources.Items,
            Updates =
                UpdateGroups.Contact
                | UpdateGroups.Note
                | UpdateGroups.SavedAddress
                | UpdateGroups.Discount
                | UpdateGroups.Shipping,
            PlaceYields = [PaymentState.Unpaid],
            CanAbandon = true,
            Polls = true,
            TakesBuyers = true,
            Lookup = LookupKind.Checkout,
            BreaksDownTotals = true,
        };

    /// <inheritdoc/>
    public override ProviderErrors Errors { get; } = new TokenCheckoutErrors();

    /// <inheritdoc/>
    public override IReadOnlyList<ApiOperation> Operations => TokenCheckoutApi.Operations;

    /// <inheritdoc/>
    public override AmountRules Amounts => TokenCheckoutAmounts.Rules;

    /// <inheritdoc/>
    public override void Authorize(
        HttpRequestMessage request,
        TokenCheckoutOptions options,
        StoreCredential store,
        BuyerCredential? buyer
    )
    {
        if (buyer is not null)
            request.Headers.TryAddWithoutValidation("Authorization", $"customertoken {buyer.Token}");
        if (options.ShopName is not null)
            request.Headers.TryAddWithoutValidation("X-Shop", options.ShopName);
        if (options.Language is not null)
            request.Headers.TryAddWithoutValidation("Accept-Language", options.Language);
    }

    /// <inheritdoc/>
    public override ICheckoutClient CreateClient(ShopStore<TokenCheckoutOptions> store) => new TokenCheckoutClient(store);

    /// <summary>Makes <see cref="ITokenCheckoutApi"/> for a store; for programs without dependency injection.</summary>
    public static ITokenCheckoutApi CreateApi(ShopStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new TokenCheckoutApi(store.Channel, TokenCheckoutJson.Default);
    }
}
