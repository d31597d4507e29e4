using Microsoft.Extensions.DependencyInjection;
using ShopSdk.Emulator;
using ShopSdk.TestKit;

namespace ShopSdk.Journal.Tests.Work;

/// <content>Processes whose clocks are wrong.</content>
public abstract partial class WorkerTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task Find_ByAProcessWhoseClockIsWrong_ClaimsNoAbsenceTooEarly(int days)
    {
        ShopHost host = await HostAsync(horizon: TimeSpan.FromHours(1));
        Emulator.Faults.Next(
            "intercart",
            "CompleteOrder",
            Fault.LateVisibility(TimeSpan.FromMinutes(30)).And(Fault.ResetAfterApply)
        );
        var open = (Placement.Unknown)await host.PlaceAsync("order-1");
        ShopHost wrong = await HostAsync(
            horizon: TimeSpan.FromHours(1),
            configure: services => services.AddSingleton<TimeProvider>(Wrong(days))
        );

        Placement found = await wrong.Shop().FindPlacementAsync(open.Id, cancellationToken: Token);

        found.Should().BeOfType<Placement.Unknown>("by the database's clock, the horizon has not passed");
        ((Placement.Unknown)found).LookUpAfter.Should().BeCloseTo(open.SentAt.AddHours(1), TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task Place_ByAProcessWhoseClockIsWrong_LeavesTimesOfTheDatabase(int days)
    {
        ShopHost host = await HostAsync(horizon: TimeSpan.FromHours(1));
        ShopHost wrong = await HostAsync(
            horizon: TimeSpan.FromHours(1),
            configure: services => services.AddSingleton<TimeProvider>(Wrong(days))
        );
        Checkout checkout = await host.Shop()
            .StartAsync(new() { Reference = "order-1", CartToken = ShopSamples.CartToken }, cancellationToken: Token);
        Emulator.Faults.Next("intercart", "CompleteOrder", Fault.ResetAfterApply);
        DateTimeOffset before = await NowAsync(host.Journal);

        await wrong.Shop().PlaceAsync(checkout.Id, PlaceRequest.Paid(), cancellationToken: Token);

        PlacementListing listing = (await host.Operator.FindAsync(Of("order-1"), Token))!;
        listing.BegunAt.Should().BeCloseTo(before, TimeSpan.FromMinutes(1));
        listing.LatestSend.Should().BeCloseTo(before, TimeSpan.FromMinutes(1));
        listing.LookUpAfter.Should().BeCloseTo(before.AddHours(1), TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task Place_WhileTheClockIsSet_IsLookedUpByTheDatabasesClock(int hours)
    {
        FakeClock clock = Wrong(0);
        ShopHost host = await HostAsync(
            horizon: TimeSpan.FromMinutes(10),
            configure: services => services.AddSingleton<TimeProvider>(clock)
        );
        Emulator
            .Faults.Next("intercart", "CompleteOrder", Fault.ResetAfterApply)
            .WhenFired(_ => clock.StepWall(TimeSpan.FromHours(hours)));
        DateTimeOffset before = await NowAsync(host.Journal);

        var open = (Placement.Unknown)await host.PlaceAsync("order-1");

        PlacementListing listing = (await host.Operator.FindAsync(Of("order-1"), Token))!;
        listing.LookUpAfter.Should().BeCloseTo(before.AddMinutes(10), TimeSpan.FromMinutes(1));
        open.LookUpAfter.Should().Be(listing.LookUpAfter);
    }

    /// <summary>A clock that somebody has set so many days ahead.</summary>
    private static FakeClock Wrong(int days)
    {
        var clock = new FakeClock(TimeProvider.System.GetUtcNow());
        clock.StepWall(TimeSpan.FromDays(days));
        return clock;
    }
}
