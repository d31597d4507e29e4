using ShopSdk.Amounts;
using ShopSdk.Http;
using ShopSdk.Stores;

namespace ShopSdk.Providers.AnqiCms;

/// <summary>AnqiCMS: a content management system with a shop. Its checkout only quotes; creating the order places it.</summary>
public sealed class AnqiCmsProvider : ProviderDescriptor<AnqiCmsOptions>
{
    private const string BuyerHeader = "token";

    private AnqiCmsProvider() { }

    /// <summary>Gets the only instance.</summary>
    public static AnqiCmsProvider Instance { get; } = new();

    /// <inheritdoc/>
    public override ProviderId Id { get; } = ProviderId.Parse("anqicms");

    /// <inheritdoc/>
    public override string DisplayName => "AnqiCMS";

    /// <inheritdoc/>
    public override CheckoutCapabilities Capabilities { get; } =
        new()
        {
            Start = StartSources.Items,
            Updates = UpdateGroups.InlineAddress | UpdateGroups.Discount | UpdateGroups.Note,
            PlaceYields = [PaymentState.Unpaid],
            CanAbandon = true,
            CanCancelOrder = true,
            TakesBuyers = true,
            Lookup = LookupKind.OrderList,
            LookupNeedsBuyer = true,
            BreaksDownTotals = true,
        };

    /// <inheritdoc/>
    public override ProviderErrors Errors { get; } = new AnqiCmsErrors();

    /// <inheritdoc/>
    public override IReadOnlyList<ApiOperation> Operations => AnqiCmsApi.Operations;

    /// <inheritdoc/>
    public override string? RenewalHeader => "update-token";

    /// <inheritdoc/>
    public override AmountRules Amounts => AnqiCmsAmounts.Rules;

    /// <inheritdoc/>
    public override void Authorize(
        HttpRequestMessage request,
        AnqiCmsOptions options,
        StoreCredential store,
        BuyerCredential? buyer
    )
    {
        // Without a buyer the call is anonymous; some shops allow that.
        if (buyer is not null)
            request.Headers.TryAddWithoutValidation(BuyerHeader, buyer.Token);
    }

    /// <inheritdoc/>
    public override ICheckoutClient CreateClient(ShopStore<AnqiCmsOptions> store) => new AnqiCmsClient(store);

    /// <summary>Makes <see cref="IAnqiCmsApi"/> for a store; for programs without dependency injection.</summary>
    public static IAnqiCmsApi CreateApi(ShopStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new AnqiCmsApi(store.Channel, AnqiCmsJson.Default);
    }
}
