using System.Net.Http.Headers;
using ShopSdk.Amounts;
using ShopSdk.Http;
using ShopSdk.Stores;

namespace ShopSdk.Providers.OpenShop;

/// <summary>OpenShop: the open API "shop-20260101" of Gecko Distribution, which buys on marketplaces and forwards.</summary>
public sealed class OpenShopProvider : ProviderDescriptor
{
    internal static readonly Uri DefaultAddress = new("https://shopapi.geckodistribution.com");

    private OpenShopProvider() { }

    /// <summary>Gets the one there is.</summary>
    public static OpenShopProvider Instance { get; } = new();

    /// <inheritdoc/>
    public override ProviderId Id { get; } = new("open-shop");

    /// <inheritdoc/>
    public override string DisplayName => "OpenShop";

    /// <inheritdoc/>
    public override CheckoutCapabilities Capabilities { get; } =
        new()
        {
            Start = StartSources.Items,
            PlaceYields = [PaymentState.Paid],
            CanAbandon = true,
            ReadBack = ReadBackKind.OrderList,
        };

    /// <inheritdoc/>
    public override ProviderFaults Faults { get; } = new OpenShopFaults();

    /// <inheritdoc/>
    public override IReadOnlyList<ApiOperation> Operations { get; } =
    [
        .. OpenShopCategoryApi.Operations,
        .. OpenShopProductApi.Operations,
        .. OpenShopOrderApi.Operations,
        .. OpenShopAddressApi.Operations,
        .. OpenShopClearanceApi.Operations,
        .. OpenShopExpressApi.Operations,
    ];

    /// <inheritdoc/>
    public override AmountRules Amounts => OpenShopAmounts.Rules;

    /// <inheritdoc/>
    public override void Authorize(HttpRequestHeaders headers, StoreOptions options, ShopCredential store, BuyerCredential? buyer)
    {
        headers.TryAddWithoutValidation("version", ((OpenShopOptions)options).Version);
        headers.TryAddWithoutValidation("token", store.Token);
    }

    /// <inheritdoc/>
    public override ICheckoutClient CreateClient(ShopStore store) => new OpenShopClient(store);
}
