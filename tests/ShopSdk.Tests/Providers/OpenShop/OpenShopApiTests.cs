using System.Reflection;
using ShopSdk.Http;
using ShopSdk.Providers.OpenShop;
using ShopSdk.Providers.OpenShop.Wire;
using ShopSdk.Resilience;
using ShopSdk.Stores;

// Every operation is called here, the inferred ones too.
#pragma warning disable SHOP010

namespace ShopSdk.Tests.Providers.OpenShop;

/// <summary>Every operation against the emulator, beyond what a checkout needs.</summary>
public sealed class OpenShopApiTests
{
    internal static readonly OpenReceiveAddressEdit Edit = new()
    {
        Id = 2586860147562607,
        Receiver = "hardy",
        Cellphone = "27987654321",
        Postcode = "9323",
        Suburb = "Ashbury",
        City = "Park",
        Address = "1 Jones Rd",
    };

    private static readonly string[] Once = ["CreateOrder", "PayOrder", "CreateAddress", "CreateExpress"];
    private static readonly string[] Repeatable =
    [
        "RefreshOrder",
        "CancelOrder",
        "EditAddress",
        "UpdatePersonalClearance",
        "UpdateCompanyClearance",
        "UpdatePassportClearance",
    ];

    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    [Fact]
    public void Operations_AreAllThereWithTheirEffects()
    {
        IReadOnlyList<ApiOperation> operations = OpenShopProvider.Instance.Operations;

        operations.Should().HaveCount(21, "the document has 20, and editing an address without an id is a separate operation");
        operations.Select(operation => operation.Name).Should().OnlyHaveUniqueItems();
        operations
            .Where(operation => operation.Effect == Effect.Once)
            .Select(operation => operation.Name)
            .Should()
            .BeEquivalentTo(Once);
        operations
            .Where(operation => operation.Effect == Effect.Repeatable)
            .Select(operation => operation.Name)
            .Should()
            .BeEquivalentTo(Repeatable);
    }

    [Fact]
    public void Operations_WithADocumentedPath_AreTheOnlyOnesNotExperimental()
    {
        IEnumerable<string> settled = typeof(IOpenShopOrderApi)
            .Assembly.GetTypes()
            .Where(type => type.IsInterface && type.Name.StartsWith("IOpenShop", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttribute<System.Diagnostics.CodeAnalysis.ExperimentalAttribute>() is null)
            .Select(method => method.Name);

        settled
            .Should()
            .BeEquivalentTo(
                "CreateOrderAsync",
                "CheckoutOrderAsync",
                "CancelOrderAsync",
                "EditAddressAsync",
                "CreateAddressAsync",
                "CreateExpressAsync"
            );
    }

    [Fact]
    public async Task Products_FromCategoryToSku_AreRead()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();

        OpenCategoryPageVo categories = (await shop.Categories.GetCategoriesAsync(cancellationToken: Canceled)).Data!;
        OpenProductNumberResultVo ids = (
            await shop.Products.GetProductIdsAsync(size: 2, page: 2, cancellationToken: Canceled)
        ).Data!;
        OpenShopList<OpenProductVo> products = (await shop.Products.GetProductsAsync(0, ["18240", "18241"], Canceled)).Data!;

        categories.Items!.Single().EnglishName.Should().Be("General");
        ids.Items.Should().HaveCount(2);
        ids.Page.Should().Be(2);
        products.Items.Select(product => product.ProductId).Should().Equal("18240", "18241");
        OpenProductVo mug = products.Items[0];
        mug.Skus!.Single().Price.Should().Be(12.50m);
        mug.SaleInfo!.Ranges!.Single().StartQuantity.Should().Be(1);
        mug.Skus!.Single().Attributes!.Single().Value.Should().Be("MUG-BLUE");
        shop.Emulator.RequestLog.Requests[^1].Path.Should().Be("/api/open/product/list?platform=0&productids=18240%2C18241");
    }

    [Fact]
    public async Task Addresses_SavedEditedAndFound()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        OpenReceiveAddressAo address = new()
        {
            Receiver = "Ada",
            Cellphone = "27123456789",
            Postcode = "2196",
            Suburb = "Sandton",
            City = "Johannesburg",
            Address = "2 Main Rd",
        };

        long created = (await shop.Addresses.CreateAddressAsync(address, Canceled)).Data!.Id!.Value;
        long edited = (await shop.Addresses.EditAddressAsync(Edit, Canceled)).Data!.Id!.Value;
        IReadOnlyList<OpenReceiveAddressVo> all = (await shop.Addresses.GetAddressesAsync(Canceled)).Data!.Items;
        OpenAddressVo place = (
            await shop.Addresses.FindPlacesAsync(suburb: "Sandton", cancellationToken: Canceled)
        ).Data!.Items.Single();

        edited.Should().Be(Edit.Id);
        all.Select(one => one.Id).Should().Equal(Edit.Id, created);
        all[0].Receiver.Should().Be("hardy");
        place.Postcode.Should().Be("2196");
        shop.Emulator.OnceCount("Ada", "CreateAddress").Should().Be(1);
    }

    [Fact]
    public async Task Clearance_EachKind_IsPutOnFile()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();

        await shop.Clearance.UpdatePersonalClearanceAsync(new() { Name = "Ada", IdNumber = "1" }, Canceled);
        await shop.Clearance.UpdateCompanyClearanceAsync(new() { CompanyName = "Engines Ltd", VatNumber = "2" }, Canceled);
        await shop.Clearance.UpdatePassportClearanceAsync(new() { Name = "Ada", PassportNumber = "3" }, Canceled);
        OpenClearanceVo file = (await shop.Clearance.CheckClearanceAsync(cancellationToken: Canceled)).Data!;

        file.Personal!.IdNumber.Should().Be("1");
        file.Company!.VatNumber.Should().Be("2");
        file.Passport!.PassportNumber.Should().Be("3");
    }

    [Fact]
    public async Task Express_PaidOrders_AreSentAndTracked()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        string[] numbers = checkout.Id.Key.Split(',');
        await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid());

        OpenExpressDeliveryVo preview = (
            await shop.Express.PreviewExpressAsync(new() { OrderNumbers = numbers }, Canceled)
        ).Data!;
        OpenShopExpressResults sent = (await shop.Express.CreateExpressAsync(Ship(numbers), Canceled)).Data!;
        OpenShopExpressResults again = (await shop.Express.CreateExpressAsync(Ship(numbers), Canceled)).Data!;
        string parcel = sent.Results!.Single().Parcels!.Single().ExpressNumber!;
        OpenExpressRecordResultVo track = (await shop.Express.TrackExpressAsync(parcel, Canceled)).Data!;
        IReadOnlyList<OpenQueryExpressnumberVo> found = (
            await shop.Express.FindExpressNumbersAsync(new() { OrderNumbers = numbers }, Canceled)
        )
            .Data!
            .Items;

        preview.Modes.Should().HaveCount(4);
        sent.Results!.Single().Success.Should().Be(1);
        sent.Results!.Single().Parcels!.Single().OrderNumbers.Should().Equal(numbers);
        again.Results!.Single().Success.Should().Be(0, "they are sent already, and that is a value");
        again.Results!.Single().Error.Should().Contain("sent already");
        track.Records.Should().ContainSingle();
        found.Should().OnlyContain(one => one.ExpressNumber == parcel);
    }

    [Fact]
    public async Task GetOrders_Filters_AreSent()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        await shop.StartCheckoutAsync();

        OpenShopList<OpenOrderListVo> orders = (
            await shop.Orders.GetOrdersAsync(status: "unpaid", size: 1, cancellationToken: Canceled)
        ).Data!;

        orders.Items.Should().ContainSingle().Which.Skus!.Single().Quantity.Should().Be(2);
        orders.ExtensionData!["total"].GetInt32().Should().Be(2);
        shop.Emulator.RequestLog.Requests[^1].Path.Should().Be("/api/open/order/list?status=unpaid&size=1");
    }

    [Fact]
    public async Task Operations_Overridden_GoWhereTheOptionsSay()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync(options =>
            options.Operations["PayOrder"] = "POST /api/open/v2/order/payment"
        );
        Checkout checkout = await shop.StartCheckoutAsync();

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid());

        placement.Should().BeOfType<Placement.Unknown>("the emulator has no such operation");
        shop.Emulator.RequestLog.Requests.Should().Contain(request => request.Path == "/api/open/v2/order/payment");
    }

    [Fact]
    public void EveryApi_HasAnImplementationThatFindsItsTypes()
    {
        ShopStore store = ShopClient.CreateStore("test", new OpenShopOptions { Token = "t" });

        object[] apis =
        [
            new OpenShopCategoryApi(store.Channel, OpenShopJson.Default),
            new OpenShopProductApi(store.Channel, OpenShopJson.Default),
            new OpenShopOrderApi(store.Channel, OpenShopJson.Default),
            new OpenShopAddressApi(store.Channel, OpenShopJson.Default),
            new OpenShopClearanceApi(store.Channel, OpenShopJson.Default),
            new OpenShopExpressApi(store.Channel, OpenShopJson.Default),
        ];

        apis.Should().HaveCount(6);
    }

    private static OpenExpressCreateAo Ship(IEnumerable<string> numbers) =>
        new()
        {
            ClearType = 1,
            ReceiverId = Edit.Id,
            Shipments =
            [
                .. numbers.Select(number => new OpenExpressShipAo
                {
                    OrderNumber = number,
                    ShipId = 3,
                    Category = "My Shoes",
                    Declarations = [new() { SkuId = "157301", DeclaredPrice = 1.5m }],
                }),
            ],
        };
}
