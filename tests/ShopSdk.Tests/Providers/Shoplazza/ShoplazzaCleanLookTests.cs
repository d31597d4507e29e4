using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Providers.Shoplazza;
using ShopSdk.Providers.Shoplazza.Wire;

namespace ShopSdk.Tests.Providers.Shoplazza;

/// <summary>What a response has to say before an order counts as paid, as open, or a list as empty.</summary>
public sealed class ShoplazzaCleanLookTests
{
    private const string Own = "OWN-ID";

    /// <summary>Responses with HTTP 200 that neither name the order and say that it is open and unpaid, nor say that it was paid.</summary>
    public static TheoryData<string> HostileBodies =>
        [
            """{"errors":["Unable to find resource"]}""",
            """{"error":"store is not active"}""",
            """{"code":5,"message":"Not found","details":[]}""",
            """{"code":"Success","message":"","data":{"order":{"id":"OWN-ID","status":"opened","financial_status":"waiting"}}}""",
            "{}",
            "[]",
            "null",
            "\"Unauthorized\"",
            "",
            "<html><body>Please wait</body></html>",
            """{"order":null}""",
            """{"order":{}}""",
            """{"order":{"id":"OWN-ID"}}""",
            """{"order":{"id":"OWN-ID","financial_status":"waiting"}}""",
            """{"order":{"id":"OWN-ID","status":"opened"}}""",
            """{"order":{"id":"OWN-ID","status":null,"financial_status":"waiting"}}""",
            """{"order":{"id":"OWN-ID","status":"opened","financial_status":null}}""",
            """{"order":{"id":"OWN-ID","status":"opened","financial_status":"paying"}}""",
            """{"order":{"id":"OWN-ID","status":"placed","financial_status":"waiting"}}""",
            """{"order":{"id":"OWN-ID","status":"finished","financial_status":"waiting"}}""",
            """{"order":{"id":"OWN-ID","status":"cancelled","financial_status":"waiting"}}""",
            """{"order":{"id":"OWN-ID","status":"archived","financial_status":"waiting"}}""",
            """{"order":{"id":"OWN-ID","status":"OPENED","financial_status":"WAITING"}}""",
            """{"order":{"id":"999","status":"opened","financial_status":"waiting"}}""",
            """{"order":{"id":"999","status":"placed","financial_status":"paid"}}""",
            """{"order":{"status":"placed","financial_status":"paid"}}""",
            """{"order":{"ID":"OWN-ID","Status":"opened","Financial_Status":"waiting"}}""",
            """{"order":{"id":"OWN-ID","Status":"placed","Financial_Status":"paid"}}""",
            """{"Order":{"id":"OWN-ID","status":"opened","financial_status":"waiting"}}""",
            """{"order":{"id":"OWN-ID","status":"opened","financial_status":"waiting"},"errors":["Not found"]}""",
            """{"order":{"id":"OWN-ID","status":"opened","financial_status":"waiting","error":"Not found"}}""",
        ];

    /// <summary>Errors in a 200, as lists and counts may meet them.</summary>
    public static TheoryData<string> ErrorBodies =>
        [
            """{"errors":["Unable to find resource"]}""",
            """{"errors":{"limit":["must be between 1 and 250"]}}""",
            """{"error":"store is not active"}""",
            """{"code":5,"message":"Not found","details":[]}""",
            "{}",
            """{"Orders":[],"Count":0}""",
            """{"orders":null,"count":null,"errors":["Not found"]}""",
            """{"orders":[],"count":0,"errors":["Not found"]}""",
            """{"orders":[],"count":0,"error":"store is not active"}""",
            """{"data":{"orders":[],"count":0}}""",
        ];

    [Theory]
    [MemberData(nameof(HostileBodies))]
    public async Task FindPlacementAsync_AnswerThatDoesNotSayOpen_ProvesNothing(string body)
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync(options => LostPlacing.Configure(options.Placement));
        CheckoutId id = await LoseAsync(shop);
        shop.Emulator.Faults.Always(ShoplazzaShop.Name, "GetOrder", Fault.Response(200, body.Replace(Own, id.Key)));

        await LostPlacing.ProvesNothingAsync(shop.Client, id);
    }

    [Fact]
    public async Task FindPlacementAsync_OpenAndUnpaidOrder_IsACleanLook()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync(options => LostPlacing.Configure(options.Placement));
        CheckoutId id = await LoseAsync(shop);

        Placement found = await shop.Client.FindPlacementAsync(id);

        found.Should().BeOfType<Placement.NotPlaced>().Which.Reason.Should().Be(NotPlacedReason.AbsentAfterHorizon);
    }

    [Theory]
    [MemberData(nameof(ErrorBodies))]
    public async Task ListOrdersAsync_ErrorInA200_IsNoEmptyList(string body)
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        shop.Emulator.Faults.Always(ShoplazzaShop.Name, "ListOrders", Fault.Response(200, body));

        Func<Task> list = () => shop.Api.ListOrdersAsync();
        Func<Task> listAll = async () =>
        {
            await foreach (ShoplazzaOrder _ in shop.Api.ListAllAsync())
                break;
        };

        await list.Should().ThrowAsync<ProviderResponseException>();
        await listAll.Should().ThrowAsync<ProviderResponseException>();
    }

    [Theory]
    [MemberData(nameof(ErrorBodies))]
    public async Task CountOrdersAsync_ErrorInA200_IsNoCount(string body)
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        shop.Emulator.Faults.Always(ShoplazzaShop.Name, "CountOrders", Fault.Response(200, body));

        Func<Task> count = () => shop.Api.CountOrdersAsync();

        await count.Should().ThrowAsync<ProviderResponseException>();
    }

    [Theory]
    [InlineData("""{"orders":[]}""")]
    [InlineData("""{"orders":null}""")]
    [InlineData("""{"orders":[],"count":0,"next_token":""}""")]
    public async Task ListOrdersAsync_EmptyList_IsEmpty(string body)
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        shop.Emulator.Faults.Always(ShoplazzaShop.Name, "ListOrders", Fault.Response(200, body));

        (await shop.Api.ListOrdersAsync()).Orders.Should().BeEmpty();
    }

    private static async Task<CheckoutId> LoseAsync(ShoplazzaShop shop)
    {
        CheckoutId id = (await shop.StartCheckoutAsync()).Id;
        await LostPlacing.LoseAsync(shop.Emulator, shop.Client, id, PlaceRequest.Default(), "SimulatePayment");
        return id;
    }
}
