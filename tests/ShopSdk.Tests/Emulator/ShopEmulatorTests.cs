using System.Net;
using ShopSdk.Emulator;

namespace ShopSdk.Tests.Emulator;

public sealed class ShopEmulatorTests
{
    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task StartAsync_SeveralAtOnce_EachHasItsOwnAddress()
    {
        await using ShopEmulator first = await ShopEmulator.StartAsync(cancellationToken: Canceled);
        await using ShopEmulator second = await ShopEmulator.StartAsync(
            new() { BindAddress = IPAddress.Parse("127.0.0.2") },
            Canceled
        );

        first.AddressOf("intercart").Should().NotBe(second.AddressOf("intercart"));
        second.AddressOf("intercart").Host.Should().Be("127.0.0.2");
    }

    [Fact]
    public async Task StartAsync_PublicAddress_IsRefused()
    {
        Func<Task> start = () => ShopEmulator.StartAsync(new() { BindAddress = IPAddress.Any }, Canceled);

        await start.Should().ThrowAsync<ArgumentException>().WithMessage("*loopback*");
    }

    [Fact]
    public async Task StartAsync_Cancelled_LeavesNothingRunning()
    {
        using var canceled = new CancellationTokenSource();
        await canceled.CancelAsync();

        Func<Task> start = () => ShopEmulator.StartAsync(cancellationToken: canceled.Token);

        await start.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task AddressOf_UnknownProvider_NamesTheKnownOnes()
    {
        await using ShopEmulator emulator = await ShopEmulator.StartAsync(cancellationToken: Canceled);

        emulator.Invoking(e => e.AddressOf("nobody")).Should().Throw<ArgumentException>().WithMessage("*intercart*");
    }

    [Fact]
    public async Task Journal_RecordsWhatWasOnTheWire()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        await shop.CreateAsync("order-4711");

        RecordedRequest request = shop.Emulator.RequestLog.Requests.Should().ContainSingle().Subject;

        request.Provider.Should().Be("intercart");
        request.Operation.Should().Be("CreateOrder");
        request.Method.Should().Be("POST");
        request.Path.Should().Be("/api/order");
        request.Headers["X-Shop-Token"].Should().Be(ShopSamples.ShopToken);
        request.Body.Should().Contain("order-4711");
        request.Intent.Should().Be("order-4711");
        request.Fault.Should().BeNull();
    }

    [Fact]
    public async Task Journal_EscapedPath_StaysEscaped()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();

        using HttpResponseMessage response = await shop.SendAsync(HttpMethod.Get, "/api/order/a%2Fb%20c?x=%C3%A9");

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        RecordedRequest request = shop.Emulator.RequestLog.Requests.Should().ContainSingle().Subject;
        request.Path.Should().Be("/api/order/a%2Fb%20c?x=%C3%A9");
        request.Operation.Should().Be("GetOrder");
        request.Intent.Should().Be("a/b c");
    }

    [Fact]
    public async Task Journal_BeyondItsCapacity_ForgetsTheOldestButCountsOn()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync(
            new ShopEmulatorOptions { RequestLogCapacity = 2 }
        );
        for (int call = 0; call < 5; call++)
            await shop.GetAsync($"/api/order/{call}");

        shop.Emulator.RequestLog.Requests.Select(request => request.Path).Should().Equal("/api/order/3", "/api/order/4");
        shop.Emulator.RequestLog.Count("intercart", "GetOrder").Should().Be(5);
    }

    [Fact]
    public async Task ManyCallersAtOnce_StateStaysWhole()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        int stock = shop.Emulator.Shop.StockOf(157301);

        await Parallel.ForEachAsync(
            Enumerable.Range(0, 100),
            new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Canceled },
            async (caller, _) =>
            {
                var order = await shop.CreateAsync($"co-{caller}", new EmulatedItem(157301));
                await shop.UpdateAsync(order, """{"discount_code":"TM7HWK","complete":true}""");
            }
        );

        shop.Emulator.Shop.StockOf(157301).Should().Be(stock - 100);
        shop.Emulator.Shop.Orders.Should().HaveCount(100).And.OnlyContain(order => order.Total == 11.25m);
        shop.Emulator.Shop.Orders.Select(order => order.Id).Should().OnlyHaveUniqueItems();
        shop.Emulator.OnceTallies.Should().HaveCount(200).And.OnlyContain(tally => tally.Count == 1);
    }
}
