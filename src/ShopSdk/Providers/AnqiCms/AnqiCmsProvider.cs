using System.Net.Http.Headers;
using ShopSdk.Http;
using ShopSdk.Stores;

namespace ShopSdk.Providers.AnqiCms;

/// <summary>All that the rest of the SDK knows about AnqiCMS.</summary>
internal sealed class AnqiCmsProvider : ProviderDescriptor
{
    private const string BuyerHeader = "token";

    private AnqiCmsProvider() { }

    public static AnqiCmsProvider Instance { get; } = new();

    public override ProviderId Id { get; } = new("anqicms");

    public override string DisplayName => "AnqiCMS";

    public override CheckoutCapabilities Capabilities { get; } =
        new()
        {
            Start = StartSources.Items,
            Updates = UpdateGroups.InlineAddress | UpdateGroups.Discount | UpdateGroups.Note,
            PlaceYields = [PaymentState.Unpaid],
            CanAbandon = true,
            CanCancelOrder = true,
            ReadBack = ReadBackKind.OrderList,
            ReadBackNeedsBuyer = true,
            BreaksDownTotals = true,
        };

    public override ProviderFaults Faults { get; } = new AnqiCmsFaults();

    public override IReadOnlyList<ApiOperation> Operations => AnqiCmsApi.Operations;

    public override string? RenewalHeader => "update-token";

    public override void Authorize(HttpRequestHeaders headers, StoreOptions options, ShopCredential store, BuyerCredential? buyer)
    {
        // Without a buyer the call is anonymous, which some shops allow.
        if (buyer is not null)
            headers.TryAddWithoutValidation(BuyerHeader, buyer.Token);
    }

    public override ICheckoutClient CreateClient(ShopStore store) => new AnqiCmsClient(store);
}
