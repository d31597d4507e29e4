using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.OpenShop;

/// <summary>
/// OpenShop's open API. A failure has HTTP 200 and status "500", the only form that the provider documents. The texts are this
/// emulator's own. For operations of which the provider documents only the name, everything is this emulator's own.
/// </summary>
internal sealed class OpenShopEmulator : ProviderEmulator
{
    internal OpenShopEmulator(EmulatorContext context)
        : base(context)
    {
        var orders = new OpenShopOrders(Shop, context.Options.For<OpenShopEmulatorOptions>());
        var addresses = new OpenShopAddresses(Shop.Catalog);
        Operations =
        [
            .. Shelf(new OpenShopShelf(Shop)),
            .. Orders(orders, new OpenShopCart(Shop)),
            .. Addresses(addresses),
            .. Clearances(new OpenShopClearances()),
            .. Parcels(new OpenShopParcels(Shop, orders, addresses)),
        ];
    }

    internal override string Name => "open-shop";

    internal override string IntentOfPlacing => "the numbers of the orders (CheckoutId.Key)";

    internal override IReadOnlyList<EmulatedOperation> Operations { get; }

    protected override IReadOnlyList<string> TotalMembers => ["totalCost"];

    internal override EmulatedResponse? Refuse(EmulatedRequest request, EmulatedOperation operation)
    {
        if (!string.Equals(request.Header("token"), Context.Options.ShopToken, StringComparison.Ordinal))
            return OpenShopResponses.Failure("The token is missing or not valid.");
        return string.IsNullOrEmpty(request.Header("version")) ? OpenShopResponses.Failure("The version is missing.") : null;
    }

    internal override EmulatedResponse NoSuchOperation(EmulatedRequest request) =>
        OpenShopResponses.Failure("No such operation.", 404);

    private static IEnumerable<EmulatedOperation> Shelf(OpenShopShelf shelf) =>
        [
            Get("GetCategories", "category/list", OpenShopShelf.Categories),
            Get("GetProductIds", "product/ids", shelf.Ids),
            Get("GetProducts", "product/list", shelf.Products),
        ];

    private static IEnumerable<EmulatedOperation> Orders(OpenShopOrders orders, OpenShopCart cart) =>
        [
            Once("CreateOrder", "order/create", cart.Create, OpenShopCart.Intent),
            Get("GetOrders", "order/list", orders.List),
            Post("RefreshOrder", "order/refresh", orders.Refresh),
            Post("CheckoutOrder", "order/checkout", orders.Checkout),
            Once("PayOrder", "order/pay", orders.Pay, OpenShopOrders.Intent),
            Post("CancelOrder", "order/cancel", orders.Cancel),
        ];

    private static IEnumerable<EmulatedOperation> Addresses(OpenShopAddresses addresses) =>
        [
            Get("GetAddresses", "address/list", addresses.List),
            Get("FindPlaces", "address/query", addresses.Places),
            Post("EditAddress", "address/edit", addresses.Save) with
            {
                When = OpenShopAddresses.HasId,
            },
            Once("CreateAddress", "address/edit", addresses.Save, OpenShopAddresses.Intent),
        ];

    private static IEnumerable<EmulatedOperation> Clearances(OpenShopClearances clearances) =>
        [
            Get("CheckClearance", "clearance/check", clearances.Check),
            Post("UpdatePersonalClearance", "clearance/personal", clearances.Update("personal")),
            Post("UpdateCompanyClearance", "clearance/company", clearances.Update("company")),
            Post("UpdatePassportClearance", "clearance/passport", clearances.Update("passport")),
        ];

    private static IEnumerable<EmulatedOperation> Parcels(OpenShopParcels parcels) =>
        [
            Post("PreviewExpress", "express/preview", OpenShopParcels.Preview),
            Once("CreateExpress", "express/create", parcels.Create, OpenShopParcels.Intent),
            Get("TrackExpress", "express/tracking", parcels.Track),
            Post("FindExpressNumbers", "express/number", parcels.Numbers),
        ];

    private static EmulatedOperation Get(string name, string path, Func<EmulatedRequest, EmulatedResponse> handle) =>
        new()
        {
            Name = name,
            Method = "GET",
            Path = "/api/open/" + path,
            Handle = handle,
        };

    private static EmulatedOperation Post(string name, string path, Func<EmulatedRequest, EmulatedResponse> handle) =>
        Get(name, path, handle) with
        {
            Method = "POST",
        };

    private static EmulatedOperation Once(
        string name,
        string path,
        Func<EmulatedRequest, EmulatedResponse> handle,
        Func<EmulatedRequest, string?> intent
    ) => Post(name, path, handle) with { Once = true, Intent = intent };
}
