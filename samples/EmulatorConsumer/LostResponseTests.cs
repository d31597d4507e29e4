using ShopSdk;
using ShopSdk.Emulator;
using ShopSdk.Placing;
using ShopSdk.Providers.Intercart;
using ShopSdk.Resilience;

namespace EmulatorConsumer;

public sealed class LostResponseTests
{
    [Fact]
    public async Task PlaceAsync_ResponseIsLost_OrdersOnceAndKnowsIt()
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

    [Fact]
    public async Task FindPlacementAsync_NothingToBeSeenForAnHour_SaysThatThereIsNoOrder()
    {
        var clock = new SetClock();
        await using ShopEmulator emulator = await ShopEmulator.StartAsync(new ShopEmulatorOptions { TimeProvider = clock });
        emulator.Faults.Next("intercart", "CompleteOrder", Fault.ResetBeforeApply);
        var options = new IntercartOptions { BaseAddress = emulator.AddressOf("intercart"), ShopToken = emulator.ShopToken };
        options.Placement.LookupAttempts = 0;
        options.Placement.VisibilityHorizon = TimeSpan.FromMinutes(30);
        ICheckoutClient shop = ShopClient.Create(
            "eu-store",
            options,
            timeProvider: clock,
            journal: new InMemoryPlacementJournal()
        );

        Checkout checkout = await shop.StartAsync(new() { Reference = "order-1", CartToken = ShopSamples.CartToken });
        Placement placement = await shop.PlaceAsync(checkout.Id, PlaceRequest.Paid());
        Assert.IsType<Placement.Unknown>(placement);
        clock.Advance(TimeSpan.FromHours(1));
        placement = await shop.FindPlacementAsync(placement.Id);

        Assert.Equal(NotPlacedReason.AbsentAfterHorizon, Assert.IsType<Placement.NotPlaced>(placement).Reason);
    }
}
