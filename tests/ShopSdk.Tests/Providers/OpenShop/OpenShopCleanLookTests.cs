using ShopSdk.Emulator;

namespace ShopSdk.Tests.Providers.OpenShop;

/// <summary>What the list of orders has to say before the orders of a checkout count as paid or as unpaid.</summary>
public sealed class OpenShopCleanLookTests
{
    /// <summary>
    /// Responses with HTTP 200 that do not show every order of the checkout exactly once in a status that is known. <c>NO1</c> and <c>NO2</c> are the
    /// orders of the checkout.
    /// </summary>
    public static TheoryData<string> HostileBodies =>
        [
            """{"status":"500","message":"failed"}""",
            """{"status":"500","message":"failed","data":[{"orderno":"NO1","status":"unpaid"},{"orderno":"NO2","status":"unpaid"}]}""",
            """{"data":[{"orderno":"NO1","status":"unpaid"},{"orderno":"NO2","status":"unpaid"}]}""",
            """{"status":"","data":[{"orderno":"NO1","status":"paid"},{"orderno":"NO2","status":"paid"}]}""",
            "{}",
            "[]",
            "null",
            "",
            "<html><body>Please wait</body></html>",
            Listing("null"),
            Listing("{}"),
            Listing("[]"),
            Listing("\"none\""),
            Listing("[null]"),
            Listing("""{"total":0}"""),
            Listing("""{"list":null,"total":2}"""),
            Listing("""{"list":[],"total":0}"""),
            Listing("""[{"orderno":"999","status":"unpaid"}]"""),
            Listing("""[{"orderno":"999","status":"paid"}]"""),
            Listing("""[{"orderno":"NO1","status":"unpaid"}]"""),
            Listing("""[{"orderno":"NO1","status":"paid"}]"""),
            Listing("""[{"orderno":"NO1","status":"unpaid"},{"orderno":"NO2","status":"paid"}]"""),
            Listing("""[{"orderno":"NO1"},{"orderno":"NO2"}]"""),
            Listing("""[{"orderno":"NO1","status":null},{"orderno":"NO2","status":""}]"""),
            Listing("""[{"orderno":"NO1","status":"closed"},{"orderno":"NO2","status":"closed"}]"""),
            Listing("""[{"status":"unpaid"},{"status":"unpaid"}]"""),
            Listing("""[{"orderno":"NO1","state":"unpaid"},{"orderno":"NO2","state":"unpaid"}]"""),
            Listing(
                """[{"orderno":"NO1","status":"unpaid"},{"orderno":"NO1","status":"paid"},{"orderno":"NO2","status":"unpaid"}]"""
            ),
            Listing(
                """[{"orderno":"NO1","status":"paid"},{"orderno":"NO2","status":"paid"},{"orderno":"NO2","status":"unpaid"}]"""
            ),
            Listing(
                """[{"orderno":"NO1","status":"unpaid"},{"orderno":"NO1","status":"unpaid"},{"orderno":"NO2","status":"unpaid"}]"""
            ),
        ];

    [Theory]
    [MemberData(nameof(HostileBodies))]
    public async Task FindPlacementAsync_ListThatDoesNotShowEveryOrder_ProvesNothing(string body)
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync(options => LostPlacing.Configure(options.Placement));
        CheckoutId id = await LoseAsync(shop);
        string[] numbers = id.Key.Split(',');
        numbers.Should().HaveCount(2);
        shop.Emulator.Faults.Always(
            "open-shop",
            "GetOrders",
            Fault.Response(200, body.Replace("NO1", numbers[0]).Replace("NO2", numbers[1]))
        );

        await LostPlacing.ProvesNothingAsync(shop.Client, id);
    }

    [Fact]
    public async Task FindPlacementAsync_EveryOrderUnpaid_IsACleanLook()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync(options => LostPlacing.Configure(options.Placement));
        CheckoutId id = await LoseAsync(shop);

        Placement found = await shop.Client.FindPlacementAsync(id);

        found.Should().BeOfType<Placement.NotPlaced>().Which.Reason.Should().Be(NotPlacedReason.AbsentAfterHorizon);
    }

    [Fact]
    public async Task Placed_AnsweredAndReadBack_IsPaidAndActive()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        CheckoutId id = (await shop.StartCheckoutAsync()).Id;

        var placed = (Placement.Placed)await shop.Client.PlaceAsync(id, PlaceRequest.Paid());
        var found = (Placement.Placed)await shop.Client.FindPlacementAsync(id);

        (placed.Payment, placed.OrderState).Should().Be((PaymentState.Paid, OrderState.Active));
        (found.Payment, found.OrderState).Should().Be((PaymentState.Paid, OrderState.Active));
    }

    private static string Listing(string data) =>
        """{"status":"0","message":"Operation successful.","data":DATA}""".Replace("DATA", data);

    private static async Task<CheckoutId> LoseAsync(OpenShopShop shop)
    {
        CheckoutId id = (await shop.StartCheckoutAsync()).Id;
        await LostPlacing.LoseAsync(shop.Emulator, shop.Client, id, PlaceRequest.Paid(), "PayOrder");
        return id;
    }
}
