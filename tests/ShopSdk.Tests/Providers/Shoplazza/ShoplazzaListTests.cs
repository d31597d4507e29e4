using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Providers.Shoplazza;
using ShopSdk.Providers.Shoplazza.Wire;

namespace ShopSdk.Tests.Providers.Shoplazza;

/// <summary>Lists, page by page, and counts.</summary>
public sealed class ShoplazzaListTests
{
    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(3, 250)]
    [InlineData(7, 250)]
    [InlineData(6, 250)]
    [InlineData(250, 2)]
    public async Task ListAllAsync_SeveralPages_GivesEachOrderOnce(int pageSize, int largestPage)
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync(emulate: options => options.LargestPage = largestPage);
        List<string> created = await CreateAsync(shop, 6);

        List<string> listed = await ListAsync(shop.Api.ListAllAsync(pageSize: pageSize, cancellationToken: Canceled));

        listed.Should().BeEquivalentTo(created);
    }

    [Fact]
    public async Task ListAllAsync_NoOrders_TakesOneCall()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();

        (await ListAsync(shop.Api.ListAllAsync(cancellationToken: Canceled))).Should().BeEmpty();

        shop.Emulator.RequestLog.Count(ShoplazzaShop.Name, "ListOrders").Should().Be(1);
        shop.Emulator.RequestLog.Requests[0].Path.Should().Be("/openapi/2022-01/orders?limit=250&page=1");
    }

    [Fact]
    public async Task ListAllAsync_ProviderThatIgnoresThePage_Ends()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        await CreateAsync(shop, 2);
        const string SamePage = """{"orders":[{"id":"1"},{"id":"2"}]}""";
        shop.Emulator.Faults.Always(ShoplazzaShop.Name, "ListOrders", Fault.Response(200, SamePage));

        (await ListAsync(shop.Api.ListAllAsync(pageSize: 2, cancellationToken: Canceled))).Should().Equal("1", "2");
    }

    [Fact]
    public async Task ListAllAsync_NotReadOn_AsksForNoFurtherPage()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        await CreateAsync(shop, 3);

        await foreach (ShoplazzaOrder order in shop.Api.ListAllAsync(pageSize: 1, cancellationToken: Canceled))
            break;

        shop.Emulator.RequestLog.Count(ShoplazzaShop.Name, "ListOrders").Should().Be(1);
    }

    [Fact]
    public async Task ListAllAsync_Filter_IsSentWithEveryPage()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        List<string> created = await CreateAsync(shop, 3);
        await shop.Api.SimulatePaymentAsync(created[1], new(), Canceled);
        var filter = new ShoplazzaOrderFilter
        {
            Ids = created,
            Status = "placed",
            FinancialStatus = "paid",
            CreatedFrom = new DateTimeOffset(2020, 1, 1, 8, 0, 0, TimeSpan.FromHours(8)),
        };

        List<string> listed = await ListAsync(shop.Api.ListAllAsync(filter, pageSize: 1, Canceled));

        listed.Should().Equal(created[1]);
        shop.Emulator.RequestLog.Requests.Where(request => request.Operation == "ListOrders")
            .Should()
            .OnlyContain(request =>
                request.Path.Contains("financial_status=paid")
                && request.Path.Contains("created_at_min=2020-01-01T08%3A00%3A00%2B08%3A00")
            );
        ShoplazzaOrderCount count = await shop.Api.CountOrdersAsync(
            created,
            financialStatus: "waiting",
            cancellationToken: Canceled
        );
        count.Count.Should().Be(2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(251)]
    public async Task ListAllAsync_PageSizeOutOfRange_IsRefusedAtOnce(int pageSize)
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();

        shop.Api.Invoking(api => api.ListAllAsync(pageSize: pageSize)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(251, 1, "limit: must be between 1 and 250")]
    [InlineData(10, 0, "page: must be at least 1")]
    public async Task ListOrdersAsync_OutOfRange_NamesTheField(int limit, int page, string words)
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();

        Func<Task> list = () => shop.Api.ListOrdersAsync(limit, page, cancellationToken: Canceled);

        await list.Should().ThrowAsync<RequestRejectedException>().WithMessage($"*{words}*");
    }

    private static async Task<List<string>> CreateAsync(ShoplazzaShop shop, int count)
    {
        var ids = new List<string>();
        for (int i = 0; i < count; i++)
            ids.Add((await shop.CreateAsync($"order-{i}")).Id!);
        return ids;
    }

    private static async Task<List<string>> ListAsync(IAsyncEnumerable<ShoplazzaOrder> orders)
    {
        var ids = new List<string>();
        await foreach (ShoplazzaOrder order in orders)
            ids.Add(order.Id!);
        return ids;
    }
}
