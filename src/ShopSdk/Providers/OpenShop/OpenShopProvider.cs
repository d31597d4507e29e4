using ShopSdk.Amounts;
using ShopSdk.Http;
using ShopSdk.Stores;

namespace ShopSdk.Providers.OpenShop;

/// <summary>
/// OpenShop: the open API "shop-20260101" of Gecko Distribution, which buys products on marketplaces and forwards them.
/// </summary>
public sealed class OpenShopProvider : ProviderDescriptor<OpenShopOptions>
{
    internal static readonly Uri DefaultAddress = new("https://shopapi.geckodistribution.com");

    private OpenShopProvider() { }

    /// <summary>Gets the only instance.</summary>
    public static OpenShopProvider Instance { get; } = new();

    /// <inheritdoc/>
    public override ProviderId Id { get; } = ProviderId.Parse("open-shop");

    /// <inheritdoc/>
    public override string DisplayName => "OpenShop";

    /// <inheritdoc/>
    public override CheckoutCapabilities Capabilities { get; } =
        new()
        {
            Start = StartSources.Items,
            PlaceYields = [PaymentState.Paid],
            CanAbandon = true,
            Lookup = LookupKind.OrderList,
        };

    /// <inheritdoc/>
    public override ProviderErrors Errors { get; } = new OpenShopErrors();

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
    public override void Authorize(
        HttpRequestMessage request,
        OpenShopOptions options,
        StoreCredential store,
        BuyerCredential? buyer
    )
    {
        request.Headers.TryAddWithoutValidation("version", options.Version);
        request.Headers.TryAddWithoutValidation("token", store.Token);
    }

    /// <inheritdoc/>
    public override ICheckoutClient CreateClient(ShopStore<OpenShopOptions> store) => new OpenShopClient(store);

    /// <summary>Makes <see cref="IOpenShopCategoryApi"/> for a store; for programs without dependency injection.</summary>
    public static IOpenShopCategoryApi CreateCategoryApi(ShopStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new OpenShopCategoryApi(store.Channel, OpenShopJson.Default);
    }

    /// <summary>Makes <see cref="IOpenShopProductApi"/> for a store; for programs without dependency injection.</summary>
    public static IOpenShopProductApi CreateProductApi(ShopStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new OpenShopProductApi(store.Channel, OpenShopJson.Default);
    }

    /// <summary>Makes <see cref="IOpenShopOrderApi"/> for a store; for programs without dependency injection.</summary>
    public static IOpenShopOrderApi CreateOrderApi(ShopStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new OpenShopOrderApi(store.Channel, OpenShopJson.Default);
    }

    /// <summary>Makes <see cref="IOpenShopAddressApi"/> for a store; for programs without dependency injection.</summary>
    public static IOpenShopAddressApi CreateAddressApi(ShopStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new OpenShopAddressApi(store.Channel, OpenShopJson.Default);
    }

    /// <summary>Makes <see cref="IOpenShopClearanceApi"/> for a store; for programs without dependency injection.</summary>
    public static IOpenShopClearanceApi CreateClearanceApi(ShopStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new OpenShopClearanceApi(store.Channel, OpenShopJson.Default);
    }

    /// <summary>Makes <see cref="IOpenShopExpressApi"/> for a store; for programs without dependency injection.</summary>
    public static IOpenShopExpressApi CreateExpressApi(ShopStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new OpenShopExpressApi(store.Channel, OpenShopJson.Default);
    }
}
