using System.Globalization;
using ShopSdk.Emulator;

namespace ShopSdk.Tests.Providers.AnqiCms;

/// <summary>When the buyer's list of orders proves that there is no order: only if it is whole and well-formed.</summary>
public sealed class AnqiCmsCleanLookTests
{
    private const string Reference = "order-4711";

    /// <summary>
    /// Responses with HTTP 200 that show no order of the checkout, and are no whole list either. <c>NOW</c> is the time in seconds, <c>OLD</c> a time
    /// before the checkout.
    /// </summary>
    public static TheoryData<string> HostileBodies =>
        [
            "{}",
            "[]",
            "null",
            "",
            "<html><body>Please wait</body></html>",
            """{"code":0}""",
            """{"code":1,"msg":"busy"}""",
            """{"data":[],"total":0}""",
            // The published code answers like this when its database fails, too.
            """{"code":0,"data":null,"total":0}""",
            """{"code":0,"data":[],"total":0}""",
            """{"code":0,"data":null,"total":41}""",
            """{"code":0,"data":[],"total":41}""",
            """{"code":0,"data":{"id":9,"order_id":"9","remark":"gift","created_time":OLD},"total":1}""",
            """{"code":0,"data":[null],"total":1}""",
            Page("""{"id":9,"order_id":"9","remark":"gift","created_time":OLD}""", "0"),
            Page("""{"id":9,"order_id":"9","remark":"gift","created_time":OLD}""", "-1"),
            Page("""{"id":9,"order_id":"9","remark":"gift","created_time":OLD}""", "null"),
            Page("""{"id":9,"order_id":"9","remark":"gift","created_time":OLD}""", "2"),
            """{"code":0,"data":[{"id":9,"order_id":"9","remark":"gift","created_time":OLD}]}""",
            """{"code":0,"Data":[{"id":9,"order_id":"9","remark":"gift","created_time":OLD}],"Total":1}""",
            Page("""{"Id":9,"Order_Id":"9","Remark":"gift","Created_Time":OLD}""", "1"),
            // Fewer are promised than shown.
            Page(
                """{"id":9,"order_id":"9","remark":"gift","created_time":OLD},{"id":8,"order_id":"8","remark":"gift","created_time":OLD}""",
                "1"
            ),
            // The same order twice stands for one that is not shown.
            Page(
                """{"id":9,"order_id":"9","remark":"gift","created_time":OLD},{"id":9,"order_id":"9","remark":"gift","created_time":OLD}""",
                "2"
            ),
            // Oldest first, by number and by time.
            Page(
                """{"id":8,"order_id":"8","remark":"gift","created_time":OLD},{"id":9,"order_id":"9","remark":"gift","created_time":OLD}""",
                "2"
            ),
            Page(
                """{"id":9,"order_id":"9","remark":"gift","created_time":OLD},{"id":8,"order_id":"8","remark":"gift","created_time":NOW}""",
                "2"
            ),
            Page("""{"id":9,"order_id":"","remark":"gift","created_time":NOW}""", "1"),
            Page("""{"id":9,"remark":"gift","created_time":NOW}""", "1"),
            Page("""{"order_id":"9","remark":"gift","created_time":NOW}""", "1"),
            Page("""{"id":9,"order_id":"9","remark":"gift"}""", "1"),
            Page("""{"id":9,"order_id":"9","remark":"gift","created_time":0}""", "1"),
            Page("""{"id":9,"order_id":"9","created_time":NOW}""", "1"),
            Page("""{"id":9,"order_id":"9","remark":null,"created_time":NOW}""", "1"),
            // It carries the mark, and nothing says which order it is, or when it was made.
            Page("""{"id":9,"remark":"[ref:order-4711]","created_time":NOW}""", "1"),
            Page("""{"id":9,"order_id":"9","remark":"[ref:order-4711]"}""", "1"),
            // An order from before the attempt is none of its evidence, and does not make the list whole.
            Page("""{"id":9,"order_id":"9","remark":"[ref:order-4711]","created_time":OLD}""", "2"),
            Page("""{"id":9,"order_id":"9","remark":"[ref:order-4711]","created_time":OLD}""", "0"),
        ];

    [Theory]
    [MemberData(nameof(HostileBodies))]
    public async Task FindPlacementAsync_ListThatIsNotWhole_ProvesNothing(string body)
    {
        await using AnqiCmsShop shop = await StartAsync();
        CheckoutId id = await LoseAsync(shop);
        shop.Emulator.Faults.Always(AnqiCmsShop.Provider, "ListOrders", Fault.Response(200, At(shop, body)));

        await LostPlacing.ProvesNothingAsync(shop.Client, id);
    }

    [Fact]
    public async Task FindPlacementAsync_WholeList_IsACleanLook()
    {
        await using AnqiCmsShop shop = await StartAsync();
        await shop.CreateOthersAsync(205);
        CheckoutId id = await LoseAsync(shop);

        Placement found = await shop.Client.FindPlacementAsync(id);

        found.Should().BeOfType<Placement.NotPlaced>().Which.Reason.Should().Be(NotPlacedReason.AbsentAfterHorizon);
    }

    [Theory]
    [InlineData(300, true)]
    [InlineData(301, false)]
    public async Task FindPlacementAsync_TimesOutOfOrder_AreToleratedUpToTheSkewOfClocks(int seconds, bool isClean)
    {
        await using AnqiCmsShop shop = await StartAsync();
        CheckoutId id = await LoseAsync(shop);
        long now = shop.Clock.GetUtcNow().ToUnixTimeSeconds();
        string body = $$"""
            {"id":9,"order_id":"9","remark":"gift","created_time":{{now
                - seconds}}},{"id":8,"order_id":"8","remark":"gift","created_time":{{now}}}
            """;
        shop.Emulator.Faults.Always(AnqiCmsShop.Provider, "ListOrders", Fault.Response(200, Page(body, "2")));

        Placement found = await shop.Client.FindPlacementAsync(id);

        (found is Placement.NotPlaced).Should().Be(isClean);
        (found is Placement.Unknown).Should().Be(!isClean);
    }

    [Fact]
    public async Task FindPlacementAsync_NeverSentAndTheListIsEmpty_IsNotSentByTheJournal()
    {
        await using AnqiCmsShop shop = await StartAsync();
        CheckoutId id = (await shop.Client.StartAsync(AnqiCmsShop.Request(Reference))).Id;

        Placement found = await shop.Client.FindPlacementAsync(id);

        found.Should().BeOfType<Placement.NotPlaced>().Which.Reason.Should().Be(NotPlacedReason.NotSent);
    }

    [Fact]
    public async Task PlaceAsync_AfterARestartAndTheListIsEmpty_SendsNothing()
    {
        await using AnqiCmsShop shop = await StartAsync();
        CheckoutId id = (await shop.Client.StartAsync(AnqiCmsShop.Request(Reference))).Id;
        shop.Clock.Advance(TimeSpan.FromHours(1));

        Placement placement = await shop.Restart().PlaceAsync(id, PlaceRequest.Default());

        placement.Should().BeOfType<Placement.NotPlaced>().Which.Reason.Should().Be(NotPlacedReason.CheckFailed);
        shop.Emulator.RequestLog.Count(AnqiCmsShop.Provider, "CreateOrder").Should().Be(0);
    }

    [Fact]
    public async Task FindPlacementAsync_OrderAmongOldOnes_IsFoundWhateverTheSorting()
    {
        await using AnqiCmsShop shop = await StartAsync();
        CheckoutId id = await LoseAsync(shop);
        const string Body =
            """{"id":1,"order_id":"1","remark":"gift","created_time":OLD},{"id":9,"order_id":"9","remark":"[ref:order-4711]","created_time":NOW}""";
        shop.Emulator.Faults.Always(AnqiCmsShop.Provider, "ListOrders", Fault.Response(200, At(shop, Page(Body, "2"))));

        Placement found = await shop.Client.FindPlacementAsync(id);

        found.Should().BeOfType<Placement.Placed>().Which.Order.Value.Should().Be("9");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("null")]
    [InlineData("41")]
    public async Task FindPlacementAsync_OrderInAListThatIsNotWhole_IsEvidenceAllTheSame(string total)
    {
        await using AnqiCmsShop shop = await StartAsync();
        CheckoutId id = await LoseAsync(shop);
        const string Body = """{"id":9,"order_id":"9","remark":"[ref:order-4711]","created_time":NOW}""";
        shop.Emulator.Faults.Always(AnqiCmsShop.Provider, "ListOrders", Fault.Response(200, At(shop, Page(Body, total))));

        Placement found = await shop.Client.FindPlacementAsync(id);

        found.Should().BeOfType<Placement.Placed>().Which.Order.Value.Should().Be("9");
    }

    [Theory]
    [InlineData("9 of 2", "8 of 3")]
    [InlineData("9 of 2", "9,8 of 2")]
    [InlineData("9 of 2", "8,7 of 2")]
    [InlineData("8 of 2", "9 of 2")]
    public async Task FindPlacementAsync_PagesThatContradictEachOther_ProveNothing(params string[] pages)
    {
        await using AnqiCmsShop shop = await StartAsync();
        CheckoutId id = await LoseAsync(shop);
        // Two look-ups, each of which reads these pages and then one without a new order.
        foreach (string page in (string[])[.. pages, pages[^1], .. pages, pages[^1]])
            shop.Emulator.Faults.Next(AnqiCmsShop.Provider, "ListOrders", PageOf(shop, page));
        shop.Emulator.RequestLog.Clear();

        await LostPlacing.ProvesNothingAsync(shop.Client, id);

        shop.Emulator.RequestLog.Count(AnqiCmsShop.Provider, "ListOrders").Should().Be(pages.Length + 1);
    }

    [Fact]
    public async Task FindPlacementAsync_SeveralPagesOfAWholeList_AreACleanLook()
    {
        await using AnqiCmsShop shop = await StartAsync();
        CheckoutId id = await LoseAsync(shop);
        foreach (string page in (string[])["9 of 2", "8 of 2", "9 of 2", "8 of 2"])
            shop.Emulator.Faults.Next(AnqiCmsShop.Provider, "ListOrders", PageOf(shop, page));

        (await shop.Client.FindPlacementAsync(id)).Should().BeOfType<Placement.NotPlaced>();
    }

    [Fact]
    public async Task FindPlacementAsync_PageThatRepeats_ProvesNothingAndEnds()
    {
        await using AnqiCmsShop shop = await StartAsync();
        CheckoutId id = await LoseAsync(shop);
        shop.Emulator.Faults.Always(AnqiCmsShop.Provider, "ListOrders", PageOf(shop, "9 of 1000000"));
        shop.Emulator.RequestLog.Clear();

        await LostPlacing.ProvesNothingAsync(shop.Client, id);

        shop.Emulator.RequestLog.Count(AnqiCmsShop.Provider, "ListOrders").Should().Be(2);
    }

    private static async Task<AnqiCmsShop> StartAsync() =>
        await AnqiCmsShop.StartAsync(configure: options => LostPlacing.Configure(options.Placement));

    private static async Task<CheckoutId> LoseAsync(AnqiCmsShop shop)
    {
        CheckoutId id = (await shop.Client.StartAsync(AnqiCmsShop.Request(Reference))).Id;
        await LostPlacing.LoseAsync(shop.Emulator, shop.Client, id, PlaceRequest.Default(), "CreateOrder");
        shop.Clock.Advance(TimeSpan.FromSeconds(1));
        return id;
    }

    private static string Page(string orders, string total) =>
        """{"code":0,"msg":"","data":[ORDERS],"total":TOTAL}""".Replace("ORDERS", orders).Replace("TOTAL", total);

    /// <summary>A page of old orders, such as "9,8 of 3".</summary>
    private static Fault PageOf(AnqiCmsShop shop, string page)
    {
        string[] parts = page.Split(" of ");
        IEnumerable<string> orders = parts[0]
            .Split(',')
            .Select(number => """{"id":N,"order_id":"N","remark":"gift","created_time":OLD}""".Replace("N", number));
        return Fault.Response(200, At(shop, Page(string.Join(',', orders), parts[1])));
    }

    private static string At(AnqiCmsShop shop, string body)
    {
        long now = shop.Clock.GetUtcNow().ToUnixTimeSeconds();
        return body.Replace("NOW", now.ToString(CultureInfo.InvariantCulture))
            .Replace("OLD", (now - 86_400).ToString(CultureInfo.InvariantCulture));
    }
}
