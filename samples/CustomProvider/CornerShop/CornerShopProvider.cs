using ShopSdk;
using ShopSdk.Amounts;
using ShopSdk.Http;
using ShopSdk.Providers;
using ShopSdk.Stores;

namespace CornerShop;

/// <summary>The Corner Shop: baskets that are ordered and paid at the counter.</summary>
public sealed class CornerShopProvider : ProviderDescriptor
{
    private CornerShopProvider() { }

    /// <summary>Gets the one there is.</summary>
    public static CornerShopProvider Instance { get; } = new();

    /// <inheritdoc/>
    public override ProviderId Id { get; } = new("corner-shop");

    /// <inheritdoc/>
    public override string DisplayName => "Corner Shop";

    /// <inheritdoc/>
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

    /// <inheritdoc/>
    public override ProviderErrors Errors { get; } = new CornerShopErrors();

    /// <inheritdoc/>
    public override AmountRules Amounts => CornerShopAmounts.Rules;

    /// <inheritdoc/>
    public override IReadOnlyList<ApiOperation> Operations => CornerShopApi.Operations;

    /// <inheritdoc/>
    public override string? RequestIdHeader => "X-Request-Id";

    /// <inheritdoc/>
    public override void Authorize(
        HttpRequestMessage request,
        StoreOptions options,
        StoreCredential store,
        BuyerCredential? buyer
    ) => request.Headers.TryAddWithoutValidation("X-Corner-Key", store.Token);

    /// <inheritdoc/>
    public override ICheckoutClient CreateClient(ShopStore store) => new CornerShopClient(store);
}
