using System.Text.Json;
using ShopSdk.ContractTests.Rows;
using ShopSdk.Providers.Shoplazza;
using ShopSdk.Providers.Shoplazza.Wire;
using ShopSdk.Stores;

namespace ShopSdk.ContractTests.Providers.Shoplazza;

internal sealed class ShoplazzaRows : IContractRows
{
    private const string Order = "11218-00000001";

    private static readonly DateTimeOffset Time = new(2014, 4, 25, 16, 15, 47, TimeSpan.Zero);
    private static readonly string[] Ids = [Order, "11218-00000002"];

    private static readonly ContractApi<IShoplazzaApi> Api = new(store => new ShoplazzaApi(store.Channel, ShoplazzaJson.Default));

    public string Provider => "Shoplazza";

    public IReadOnlyList<ContractRow> Rows { get; } =
    [
        Api.Row(
            nameof(IShoplazzaApi.CreateOrderAsync),
            "create-order",
            async (api, token) => Judge(await api.CreateOrderAsync(NewOrder(), token), "create-order")
        ),
        Api.Row(
            nameof(IShoplazzaApi.GetOrderAsync),
            "get-order",
            async (api, token) => Judge(await api.GetOrderAsync(Order, token), "get-order")
        ),
        Api.Row(
            nameof(IShoplazzaApi.GetOrderByNumberAsync),
            "get-order-by-number",
            async (api, token) => Judge(await api.GetOrderByNumberAsync("00000001", token), "get-order-by-number")
        ),
        Api.Row(
            nameof(IShoplazzaApi.ListOrdersAsync),
            "list-orders",
            async (api, token) => Judge(await api.ListOrdersAsync(cancellationToken: token), "list-orders")
        ),
        Api.Row(
            nameof(IShoplazzaApi.ListOrdersAsync),
            "list-orders-filtered",
            async (api, token) =>
                Judge(
                    await api.ListOrdersAsync(
                        250,
                        2,
                        Ids,
                        "placed",
                        "paid",
                        "waiting",
                        "success",
                        "l-1",
                        Time,
                        Time,
                        Time,
                        Time,
                        Time,
                        Time,
                        token
                    ),
                    "list-orders-filtered"
                )
        ),
        Api.Row(
            nameof(IShoplazzaApi.ListOrdersAsync),
            "list-all-orders",
            async (api, token) =>
            {
                var ids = new List<string?>();
                await foreach (ShoplazzaOrder order in api.ListAllAsync(pageSize: 1, cancellationToken: token))
                    ids.Add(order.Id);
                ids.Should().Equal(Order);
            },
            "list-all-orders-end"
        ),
        Api.Row(
            nameof(IShoplazzaApi.CountOrdersAsync),
            "count-orders",
            async (api, token) => (await api.CountOrdersAsync(cancellationToken: token)).Count.Should().Be(1)
        ),
        Api.Row(
            nameof(IShoplazzaApi.CountOrdersAsync),
            "count-orders-filtered",
            async (api, token) =>
                (
                    await api.CountOrdersAsync(
                        Ids,
                        "placed",
                        "paid",
                        "waiting",
                        "success",
                        "l-1",
                        Time,
                        Time,
                        Time,
                        Time,
                        Time,
                        Time,
                        token
                    )
                )
                    .RequestId.Should()
                    .Be("request-count-orders-filtered")
        ),
        Api.Row(
            nameof(IShoplazzaApi.CancelOrderAsync),
            "cancel-order",
            async (api, token) => Judge(await api.CancelOrderAsync(Order, new() { Reason = "test" }, token), "cancel-order")
        ),
        Api.Row(
            nameof(IShoplazzaApi.CancelOrderAsync),
            "cancel-order-without-reason",
            async (api, token) => Judge(await api.CancelOrderAsync(Order, new(), token), "cancel-order-without-reason")
        ),
        Api.Row(
            nameof(IShoplazzaApi.SimulatePaymentAsync),
            "simulate-payment",
            async (api, token) => Judge(await api.SimulatePaymentAsync(Order, new(), token), "simulate-payment")
        ),
        Api.Row(
            nameof(IShoplazzaApi.SimulatePaymentAsync),
            "simulate-payment-with-address",
            async (api, token) =>
                Judge(
                    await api.SimulatePaymentAsync(Order, new() { BillingAddress = Billing() }, token),
                    "simulate-payment-with-address"
                )
        ),
    ];

    public ContractRow Read => Rows.First(row => row.Method == nameof(IShoplazzaApi.GetOrderAsync));

    public ContractRow Once => Rows.First(row => row.Method == nameof(IShoplazzaApi.SimulatePaymentAsync));

    public StoreOptions CreateOptions(Uri server) =>
        new ShoplazzaOptions { BaseAddress = server, AccessToken = "contract-token" };

    private static void Judge(ShoplazzaOrderResponse response, string mapping)
    {
        response.Order!.Id.Should().Be(Order);
        response.RequestId.Should().Be($"request-{mapping}");
    }

    private static void Judge(ShoplazzaOrderList list, string mapping)
    {
        list.Orders.Should().ContainSingle().Which.Id.Should().Be(Order);
        list.RequestId.Should().Be($"request-{mapping}");
    }

    // No document prints a request, so these have every member of its tables.
    private static ShoplazzaCreateOrderRequest NewOrder() =>
        new()
        {
            TaxTotal = 10.00m,
            Discount = "10%",
            CurrencyCode = "USD",
            ShippingAddress = new()
            {
                FirstName = "Bob",
                LastName = "Norman",
                Email = "bob@shop.example",
                Phone = "555-625-1199",
                Country = "United States",
                CountryCode = "US",
                Province = "Kentucky",
                ProvinceCode = "KY",
                City = "Louisville",
                Area = "Downtown",
                Address = "Chestnut Street 92",
                Address1 = "2nd floor",
                Zip = "40202",
                Company = "Bob's",
                Latitude = 45.41634,
                Longitude = -75.6868,
            },
            LineItems =
            [
                new()
                {
                    VariantId = "v-1",
                    ProductId = "p-1",
                    Quantity = 2,
                    CustomProperties = JsonDocument.Parse("""{"prop":"value"}""").RootElement,
                },
                new()
                {
                    VariantId = "v-2",
                    ProductId = "p-2",
                    Quantity = 1,
                },
            ],
            ShippingLine = new()
            {
                Name = "Standard",
                ShippingPrice = 5.90m,
                Desc = "3 days",
            },
            Tags = ["a", "b"],
            Note = "order-4711",
            PaymentLine = "COD",
        };

    private static ShoplazzaPaymentBillingAddress Billing() =>
        new()
        {
            FirstName = "Bob",
            LastName = "Norman",
            Email = "test@shop.example",
            Country = "United States",
            CountryCode = "US",
            Province = "Kentucky",
            ProvinceCode = "KY",
            Area = "Downtown",
            City = "Louisville",
            Address1 = "Chestnut Street 92",
            Address2 = "2nd floor",
            Company = "Bob's",
            Latitude = "45.41634",
            Longitude = "-75.6868",
            Zip = "40202",
        };
}
