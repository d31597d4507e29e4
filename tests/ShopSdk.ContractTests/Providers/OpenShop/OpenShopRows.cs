using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ShopSdk.ContractTests.Rows;
using ShopSdk.Providers.OpenShop;
using ShopSdk.Providers.OpenShop.Wire;
using ShopSdk.Stores;
using ShopSdk.TestKit;

// Every operation has a row, the inferred ones too.
#pragma warning disable SHOP010

namespace ShopSdk.ContractTests.Providers.OpenShop;

internal sealed class OpenShopRows : IContractRows
{
    private const string Order = "170736519167627";
    private const long Address = 2586860147562607;

    private static readonly ContractApi<IOpenShopCategoryApi> Categories = new(store => new OpenShopCategoryApi(
        store.Channel,
        OpenShopJson.Default
    ));
    private static readonly ContractApi<IOpenShopProductApi> Products = new(store => new OpenShopProductApi(
        store.Channel,
        OpenShopJson.Default
    ));
    private static readonly ContractApi<IOpenShopOrderApi> Orders = new(store => new OpenShopOrderApi(
        store.Channel,
        OpenShopJson.Default
    ));
    private static readonly ContractApi<IOpenShopAddressApi> Addresses = new(store => new OpenShopAddressApi(
        store.Channel,
        OpenShopJson.Default
    ));
    private static readonly ContractApi<IOpenShopClearanceApi> Clearance = new(store => new OpenShopClearanceApi(
        store.Channel,
        OpenShopJson.Default
    ));
    private static readonly ContractApi<IOpenShopExpressApi> Express = new(store => new OpenShopExpressApi(
        store.Channel,
        OpenShopJson.Default
    ));

    public string Provider => "OpenShop";

    public IReadOnlyList<ContractRow> Rows { get; } =
    [.. CatalogRows(), .. OrderRows(), .. AddressRows(), .. ClearanceRows(), .. ExpressRows()];

    public ContractRow Read => Rows.First(row => row.Method == nameof(IOpenShopOrderApi.CheckoutOrderAsync));

    public ContractRow Once => Rows.First(row => row.Method == nameof(IOpenShopOrderApi.PayOrderAsync));

    public StoreOptions CreateOptions(Uri server) => new OpenShopOptions { BaseAddress = server, Token = "contract-token" };

    private static IEnumerable<ContractRow> CatalogRows() =>
        [
            Categories.Row(
                nameof(IOpenShopCategoryApi.GetCategoriesAsync),
                "get-categories",
                async (api, token) =>
                    (await api.GetCategoriesAsync(2, 50, token)).Data!.Items!.Single().EnglishName.Should().Be("Shoes")
            ),
            Products.Row(
                nameof(IOpenShopProductApi.GetProductIdsAsync),
                "get-product-ids",
                async (api, token) => (await api.GetProductIdsAsync("7", 1, 20, token)).Data!.Items.Should().ContainSingle()
            ),
            Products.Row(
                nameof(IOpenShopProductApi.GetProductsAsync),
                "get-products",
                async (api, token) =>
                    (await api.GetProductsAsync(0, ["590853024394", "590853024395"], token))
                        .Data!.Items[0]
                        .Skus![0]
                        .Price.Should()
                        .Be(12.5m)
            ),
        ];

    private static IEnumerable<ContractRow> OrderRows() =>
        [
            Orders.Row(
                nameof(IOpenShopOrderApi.CreateOrderAsync),
                "create-order",
                async (api, token) =>
                {
                    OpenOrderResultVo result = (
                        await api.CreateOrderAsync(Body("create-order", OpenShopJson.Default.IReadOnlyListOpenOrderAo), token)
                    ).Data!;
                    result.Success!.Single().OrderNumbers.Should().Be("170736519167627,170736529315528");
                    result.Failure!.Single().Message.Should().Be("Product not found");
                }
            ),
            Orders.Row(
                nameof(IOpenShopOrderApi.GetOrdersAsync),
                "get-orders",
                async (api, token) =>
                    (await api.GetOrdersAsync(Order, "unpaid", 1, 20, token)).Data!.Items.Single().Status.Should().Be("unpaid")
            ),
            Orders.Row(
                nameof(IOpenShopOrderApi.GetOrdersAsync),
                "get-orders-plain",
                async (api, token) => (await api.GetOrdersAsync(cancellationToken: token)).Data!.Items.Should().BeEmpty()
            ),
            Orders.Row(
                nameof(IOpenShopOrderApi.RefreshOrderAsync),
                "refresh-order",
                async (api, token) => (await api.RefreshOrderAsync([Order], token)).Data.Should().BeOfType<OpenOrderRefreshVo0>()
            ),
            Orders.Row(
                nameof(IOpenShopOrderApi.RefreshOrderAsync),
                "refresh-order-abnormal",
                async (api, token) => (await api.RefreshOrderAsync([Order], token)).Data.Should().BeOfType<OpenOrderRefreshVo1>()
            ),
            Orders.Row(
                nameof(IOpenShopOrderApi.CheckoutOrderAsync),
                "checkout",
                async (api, token) =>
                    (await api.CheckoutOrderAsync(Numbers("checkout"), token)).Data!.TotalCost.Should().Be("string")
            ),
            Orders.Row(
                nameof(IOpenShopOrderApi.PayOrderAsync),
                "pay-order",
                async (api, token) => (await api.PayOrderAsync([Order, "170736529315528"], token)).Failure.Should().BeNull()
            ),
            Orders.Row(
                nameof(IOpenShopOrderApi.CancelOrderAsync),
                "cancel-order",
                async (api, token) => (await api.CancelOrderAsync(Numbers("cancel-order"), token)).Data.Should().NotBeNull()
            ),
        ];

    private static IEnumerable<ContractRow> AddressRows() =>
        [
            Addresses.Row(
                nameof(IOpenShopAddressApi.GetAddressesAsync),
                "get-addresses",
                async (api, token) => (await api.GetAddressesAsync(token)).Data!.Items.Single().Id.Should().Be(Address)
            ),
            Addresses.Row(
                nameof(IOpenShopAddressApi.FindPlacesAsync),
                "find-places",
                async (api, token) =>
                    (await api.FindPlacesAsync("9323", "Ashbury & Co", token)).Data!.Items.Single().City.Should().Be("Park")
            ),
            Addresses.Row(
                nameof(IOpenShopAddressApi.EditAddressAsync),
                "edit-address",
                async (api, token) =>
                    (await api.EditAddressAsync(Body("edit-address", OpenShopJson.Default.OpenReceiveAddressEdit), token))
                        .Data!.Id.Should()
                        .Be(Address)
            ),
            Addresses.Row(
                nameof(IOpenShopAddressApi.CreateAddressAsync),
                "create-address",
                async (api, token) =>
                {
                    OpenReceiveAddressAo address = Body("edit-address", OpenShopJson.Default.OpenReceiveAddressAo) with
                    {
                        Id = null,
                    };
                    (await api.CreateAddressAsync(address, token)).Data!.Id.Should().Be(Address);
                }
            ),
        ];

    private static IEnumerable<ContractRow> ClearanceRows() =>
        [
            Clearance.Row(
                nameof(IOpenShopClearanceApi.CheckClearanceAsync),
                "check-clearance",
                async (api, token) => (await api.CheckClearanceAsync(Address, token)).Data!.Personal!.Name.Should().Be("Hardy")
            ),
            Clearance.Row(
                nameof(IOpenShopClearanceApi.UpdatePersonalClearanceAsync),
                "update-personal-clearance",
                (api, token) =>
                    api.UpdatePersonalClearanceAsync(
                        new()
                        {
                            Name = "Hardy",
                            IdNumber = "1",
                            Cellphone = "27987654321",
                            Email = "hardy@example.com",
                        },
                        token
                    )
            ),
            Clearance.Row(
                nameof(IOpenShopClearanceApi.UpdateCompanyClearanceAsync),
                "update-company-clearance",
                (api, token) =>
                    api.UpdateCompanyClearanceAsync(
                        new()
                        {
                            CompanyName = "Hardy Ltd",
                            RegistrationNumber = "2",
                            VatNumber = "3",
                            ImportCode = "4",
                        },
                        token
                    )
            ),
            Clearance.Row(
                nameof(IOpenShopClearanceApi.UpdatePassportClearanceAsync),
                "update-passport-clearance",
                (api, token) =>
                    api.UpdatePassportClearanceAsync(
                        new()
                        {
                            Name = "Hardy",
                            PassportNumber = "5",
                            ExtensionData = new Dictionary<string, JsonElement>
                            {
                                ["country"] = JsonSerializer.SerializeToElement("ZA"),
                            },
                        },
                        token
                    )
            ),
        ];

    private static IEnumerable<ContractRow> ExpressRows() =>
        [Express.Row(nameof(IOpenShopExpressApi.PreviewExpressAsync), "preview-express", async (api, token) => (
                        await api.PreviewExpressAsync(
                            new()
                            {
                                ReceiverId = Address,
                                ClearType = 1,
                                OrderNumbers = [Order],
                            },
                            token
                        )
                    ).Data!.Modes!.Single().Cost.Should().Be(85m)), Express.Row(nameof(IOpenShopExpressApi.CreateExpressAsync), "create-express", async (api, token) => (await api.CreateExpressAsync(Body("create-express", OpenShopJson.Default.OpenExpressCreateAo), token)).Data!.Results!.Single().Parcels!.Single().OrderNumbers.Should().Equal(Order)), Express.Row(nameof(IOpenShopExpressApi.TrackExpressAsync), "track-express", async (api, token) => (await api.TrackExpressAsync("BUFZA1040030101YQ", token)).Data!.Records.Should().ContainSingle()), Express.Row(nameof(IOpenShopExpressApi.FindExpressNumbersAsync), "find-express-numbers", async (api, token) => (await api.FindExpressNumbersAsync(new() { OrderNumbers = [Order] }, token)).Data!.Items.Single().OrderNumber.Should().Be(Order))];

    private static IReadOnlyList<string> Numbers(string operation) => Body(operation, OpenShopJson.Default.IReadOnlyListString);

    // The request as the provider's document prints it, through our own record.
    private static T Body<T>(string operation, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(FixtureFile.Text("open-shop", $"{operation}.request.json"), type)!;
}
