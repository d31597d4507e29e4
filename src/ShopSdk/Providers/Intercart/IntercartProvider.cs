using ShopSdk.Amounts;
using ShopSdk.Http;
using ShopSdk.Stores;

namespace ShopSdk.Providers.Intercart;

/// <summary>Intercart: draft orders of a shop platform. A checkout adds the missing data and completes the order.</summary>
public sealed class IntercartProvider : ProviderDescriptor<IntercartOptions>
{
    private IntercartProvider() { }

    /// <summary>Gets the only instance.</summary>
    public static IntercartProvider Instance { get; } = new();

    /// <inheritdoc/>
    public override ProviderId Id { get; } = ProviderId.Parse("intercart");

    /// <inheritdoc/>
    public override string DisplayName => "Intercart";

    /// <inheritdoc/>
    public override CheckoutCapabilities Capabilities { get; } =
        new()
        {
            Start = StartSources.Cart,
            Updates =
                UpdateGroups.Contact
                | UpdateGroups.InlineAddress
                | UpdateGroups.Shipping
                | UpdateGroups.Discount
                | UpdateGroups.Tip
                | UpdateGroups.Payment
                | UpdateGroups.Upsell,
            PlaceYields = [PaymentState.Paid, PaymentState.Pending],
            KeepsNotes = true,
            Lookup = LookupKind.Checkout,
            BreaksDownTotals = true,
        };

    /// <inheritdoc/>
    public override ProviderErrors Errors { get; } = new IntercartErrors();

    /// <inheritdoc/>
    public override IReadOnlyList<ApiOperation> Operations => IntercartApi.Operations;

    /// <inheritdoc/>
    public override AmountRules Amounts => IntercartAmounts.Rules;

    /// <inheritdoc/>
    public override void Authorize(
        HttpRequestMessage request,
        IntercartOptions options,
        StoreCredential store,
        BuyerCredential? buyer
    ) => request.Headers.TryAddWithoutValidation("x-shop-token", store.Token);

    /// <inheritdoc/>
    public override ICheckoutClient CreateClient(ShopStore<IntercartOptions> store) => new IntercartClient(store);

    /// <summary>Makes <see cref="IIntercartApi"/> for a store; for programs without dependency injection.</summary>
    public static IIntercartApi CreateApi(ShopStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new IntercartApi(store.Channel, IntercartJson.Default);
    }
}
