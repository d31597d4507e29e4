using ShopSdk;
using ShopSdk.Amounts;
using ShopSdk.Http;
using ShopSdk.Providers;
using ShopSdk.Stores;

namespace CornerShop;

/// <summary>The Corner Shop: baskets that are ordered and paid at the counter.</summary>
public sealed class CornerShopProvider : ProviderDescriptor<CornerShopOptions>
{
    private CornerShopProvider() { }

    /// <summary>Gets the only instance.</summary>
    public static CornerShopProvider Instance { get; } = new();

    public override ProviderId Id { get; } = ProviderId.Parse("corner-shop");

    public override string DisplayName => "Corner Shop";

    public override CheckoutCapabilities Capabilities { get; } =
        new()
        {
            Start = StartSources.Items,
            Updates = UpdateGroups.Contact | UpdateGroups.Shipping | UpdateGroups.Discount,
            PlaceYields = [PaymentState.Unpaid],
            CanAbandon = true,
            CanCancelOrder = true,
            Lookup = LookupKind.Checkout,
            // The shop's manual promises that an order is visible as soon as it exists.
            VisibilityHorizon = TimeSpan.FromSeconds(1),
            BreaksDownTotals = true,
        };

    public override ProviderErrors Errors { get; } = new CornerShopErrors();

    public override AmountRules Amounts => CornerShopAmounts.Rules;

    public override IReadOnlyList<ApiOperation> Operations => CornerShopApi.Operations;

    public override string? RequestIdHeader => "X-Request-Id";

    public override void Authorize(
        HttpRequestMessage request,
        CornerShopOptions options,
        StoreCredential store,
        BuyerCredential? buyer
    ) => request.Headers.TryAddWithoutValidation("X-Corner-Key", store.Token);

    public override ICheckoutClient CreateClient(ShopStore<CornerShopOptions> store) => new CornerShopClient(store);

    /// <summary>Makes the typed interface for a store.</summary>
    internal static ICornerShopApi CreateApi(ShopStore store) => new CornerShopApi(store.Channel, CornerShopJson.Default);
}
