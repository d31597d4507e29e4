using System.Text.Json;
using ShopSdk.ContractTests.Rows;
using ShopSdk.Providers.AnqiCms;
using ShopSdk.Providers.AnqiCms.Wire;
using ShopSdk.Stores;
using ShopSdk.TestKit;

namespace ShopSdk.ContractTests.Providers.AnqiCms;

internal sealed class AnqiCmsRows : IContractRows
{
    private const string Order = "202601010000000041";

    private static readonly BuyerCredential Buyer = new("contract-buyer");

    private static readonly ContractApi<IAnqiCmsApi> Api = new(store => new AnqiCmsApi(
        store.For(Buyer).Channel,
        AnqiCmsJson.Default
    ));

    public string Provider => "AnqiCms";

    public IReadOnlyList<ContractRow> Rows { get; } =
    [
        Api.Row(
            nameof(IAnqiCmsApi.CheckoutAsync),
            "checkout-single",
            async (api, token) =>
                (await api.CheckoutAsync(Checkout("single"), cancellationToken: token)).Data!.Amount.Should().Be(18000)
        ),
        Api.Row(
            nameof(IAnqiCmsApi.CheckoutAsync),
            "checkout-multiple",
            (api, token) => api.CheckoutAsync(Checkout("multiple"), siteId: 4, token)
        ),
        Api.Row(
            nameof(IAnqiCmsApi.CreateOrderAsync),
            "create-order",
            async (api, token) =>
                (await api.CreateOrderAsync(NewOrder(), cancellationToken: token)).Data!.OrderId.Should().Be(Order)
        ),
        Api.Row(
            nameof(IAnqiCmsApi.GetOrderAsync),
            "get-order",
            async (api, token) =>
                (await api.GetOrderAsync(Order, cancellationToken: token)).Data!.Details.Should().ContainSingle()
        ),
        Api.Row(
            nameof(IAnqiCmsApi.ListOrdersAsync),
            "list-orders",
            async (api, token) => (await api.ListOrdersAsync("waiting", 2, 20, cancellationToken: token)).Total.Should().Be(21)
        ),
        Api.Row(
            nameof(IAnqiCmsApi.ListOrdersAsync),
            "list-no-orders",
            async (api, token) => (await api.ListOrdersAsync(cancellationToken: token)).Data.Should().BeNull()
        ),
        Api.Row(
            nameof(IAnqiCmsApi.CancelOrderAsync),
            "cancel-order",
            (api, token) => api.CancelOrderAsync(new() { OrderId = Order }, cancellationToken: token)
        ),
        Api.Row(
            nameof(IAnqiCmsApi.RefundOrderAsync),
            "refund-order",
            (api, token) => api.RefundOrderAsync(new() { OrderId = Order }, cancellationToken: token)
        ),
        Api.Row(
            nameof(IAnqiCmsApi.FinishOrderAsync),
            "finish-order",
            (api, token) => api.FinishOrderAsync(new() { OrderId = Order }, cancellationToken: token)
        ),
        Api.Row(
            nameof(IAnqiCmsApi.PayOrderAsync),
            "pay-order",
            async (api, token) =>
            {
                AnqiCmsPaymentRequest request = new() { OrderId = Order, PayWay = "alipay" };
                (await api.PayOrderAsync(request, cancellationToken: token)).Data!.JumpUrl.Should().NotBeNull();
            }
        ),
        Api.Row(
            nameof(IAnqiCmsApi.CheckPaymentAsync),
            "check-payment",
            async (api, token) => (await api.CheckPaymentAsync(Order, cancellationToken: token)).IsPaid.Should().BeFalse()
        ),
        Api.Row(
            nameof(IAnqiCmsApi.GetAddressAsync),
            "get-address",
            async (api, token) => (await api.GetAddressAsync(cancellationToken: token)).Data!.Id.Should().Be(3)
        ),
        Api.Row(
            nameof(IAnqiCmsApi.ListAddressesAsync),
            "list-addresses",
            async (api, token) => (await api.ListAddressesAsync(cancellationToken: token)).Data.Should().ContainSingle()
        ),
        Api.Row(
            nameof(IAnqiCmsApi.SaveAddressAsync),
            "save-address",
            (api, token) => api.SaveAddressAsync(SavedAddress(), cancellationToken: token)
        ),
        Api.Row(
            nameof(IAnqiCmsApi.CreateAddressAsync),
            "create-address",
            (api, token) => api.CreateAddressAsync(Address(), cancellationToken: token)
        ),
    ];

    public ContractRow Read => Rows.First(row => row.Method == nameof(IAnqiCmsApi.GetOrderAsync));

    public ContractRow Once => Rows.First(row => row.Method == nameof(IAnqiCmsApi.CreateOrderAsync));

    public StoreOptions CreateOptions(Uri server) => new AnqiCmsOptions { BaseAddress = server };

    // The request as the provider's document prints it, through our own record.
    private static AnqiCmsCheckoutRequest Checkout(string form) =>
        JsonSerializer.Deserialize(
            FixtureFile.Text("anqicms", $"checkout-{form}.request.json"),
            AnqiCmsJson.Default.AnqiCmsCheckoutRequest
        )!;

    private static AnqiCmsCreateOrderRequest NewOrder() =>
        new()
        {
            Details =
            [
                new()
                {
                    GoodsId = 1,
                    Quantity = 2,
                    GoodsSkuId = 1,
                },
                new() { GoodsId = 2, Quantity = 1 },
            ],
            Remark = "[ref:order-4711] note",
            Type = "goods",
            CouponCode = "SAVE100",
            Address = Address() with { District = "Nanshan", Address = "1 Science Park South", Zipcode = "518000" },
        };

    private static AnqiCmsAddressRequest Address() =>
        new()
        {
            Name = "San",
            LastName = "Zhang",
            Phone = "13800138000",
            Email = "san@example.com",
            Province = "Guangdong",
            City = "Shenzhen",
            Town = "Nanshan",
            Country = "China",
            AddressInfo = "1 Science Park South",
            Company = "",
            Postcode = "518000",
        };

    private static AnqiCmsAddressUpdate SavedAddress() =>
        new()
        {
            Id = 3,
            Name = "San",
            LastName = "Zhang",
            Phone = "13800138000",
            Email = "san@example.com",
            Province = "Guangdong",
            City = "Shenzhen",
            Town = "Nanshan",
            Country = "China",
            AddressInfo = "1 Science Park South",
            Company = "",
            Postcode = "518000",
        };
}
