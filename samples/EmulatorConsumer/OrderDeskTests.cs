using Microsoft.Extensions.DependencyInjection;
using ShopSdk.Emulator;

namespace EmulatorConsumer;

public sealed class OrderDeskTests : IAsyncLifetime
{
    private readonly ServiceCollection _services = [];
    private ShopEmulator _emulator = null!;
    private ServiceProvider _provider = null!;

    private OrderDesk Desk => _provider.GetRequiredService<OrderDesk>();

    public async ValueTask InitializeAsync()
    {
        _emulator = await ShopEmulator.StartAsync();
        _services
            .AddShopSdk()
            .AddIntercart(
                "eu-store",
                options =>
                {
                    options.BaseAddress = _emulator.AddressOf("intercart");
                    options.ShopToken = _emulator.ShopToken;
                    // By default, PlaceAsync waits and looks up an unknown outcome. These tests look it up themselves.
                    options.Placement.LookupAttempts = 0;
                }
            );
        _services.AddTransient<OrderDesk>();
        _provider = _services.BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task OrderAsync_NoFault_OrdersOnceAndTakesTheGoodsFromStock()
    {
        int mugs = _emulator.Shop.StockOf(157301);

        string shown = await Desk.OrderAsync("order-1", ShopSamples.CartToken);

        Assert.StartsWith("Thank you.", shown, StringComparison.Ordinal);
        Assert.Equal(mugs - 2, _emulator.Shop.StockOf(157301));
        Assert.All(_emulator.OnceTallies, tally => Assert.Equal(1, tally.Count));
    }

    [Fact]
    public async Task OrderAsync_BuyerClicksTwice_OrdersOnce()
    {
        await Task.WhenAll(Desk.OrderAsync("order-2", ShopSamples.CartToken), Desk.OrderAsync("order-2", ShopSamples.CartToken));

        Assert.Equal(1, _emulator.OnceCount("order-2", "CompleteOrder"));
    }

    [Fact]
    public async Task OrderAsync_NoResponse_PromisesNothing()
    {
        _emulator.Faults.Always("intercart", "CompleteOrder", Fault.ResetBeforeApply);

        string shown = await Desk.OrderAsync("order-3", ShopSamples.CartToken);

        Assert.StartsWith("We are checking", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OrderAsync_GoodsAreGone_PromisesNothing()
    {
        _emulator.Shop.SetStock(157301, 0);

        string shown = await Desk.OrderAsync("order-4", ShopSamples.CartToken);

        Assert.StartsWith("We are checking", shown, StringComparison.Ordinal);
        Assert.Equal(0, _emulator.OnceCount("order-4", "CompleteOrder"));
    }
}
