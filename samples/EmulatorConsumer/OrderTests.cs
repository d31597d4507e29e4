using ShopSdk;
using ShopSdk.Emulator;
using ShopSdk.Providers.Intercart;
using ShopSdk.Stores;

namespace EmulatorConsumer;

public sealed class OrderTests
{
    [Fact]
    public async Task PlaceAsync_AnswerIsLost_OrdersOnceAndKnowsIt()
    {
        await using ShopEmulator emulator = await ShopEmulator.StartAsync();
        emulator.Faults.Next("intercart", "CompleteOrder", Fault.ResetAfterApply);
        var options = new IntercartOptions { BaseAddress = emulator.AddressOf("intercart"), ShopToken = emulator.ShopToken };
        ICheckoutClient shop = ShopClient.Create("eu-store", options);

        Checkout checkout = await shop.StartAsync(new() { Reference = "order-1", CartToken = ShopSamples.CartToken });
        Placement placement = await shop.PlaceAsync(checkout.Id, PlaceRequest.Paid());

        Assert.IsType<Placement.Placed>(placement);
        Assert.Equal(1, emulator.OnceCount("order-1", "CompleteOrder"));
    }
}
