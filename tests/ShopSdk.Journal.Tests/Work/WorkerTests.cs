using Microsoft.Extensions.DependencyInjection;
using ShopSdk.Emulator;
using ShopSdk.Placing;
using ShopSdk.Providers.Intercart;

namespace ShopSdk.Journal.Tests.Work;

/// <summary>What the worker does to open placements, alike on both databases.</summary>
public abstract partial class WorkerTests : WorkerTest
{
    [Fact]
    public async Task LookUp_AfterALostResponse_FindsTheOrderAndPassesItOnOnce()
    {
        ShopHost host = await HostAsync();
        await LoseAsync(host, "order-1");
        await Database.ExecuteAsync("update shop_intents set look_up_after = 9999999999999");
        (await host.Worker.RunOnceAsync(Token)).Should().Be(0, "it is not due yet");
        await LookupsAreDueAsync();

        await host.Worker.RunOnceAsync(Token);

        PlacementSettlement settlement = Books.All.Should().ContainSingle().Subject;
        settlement.Intent.Should().Be(Of("order-1"));
        settlement.Placement.Should().BeOfType<Placement.Placed>().Which.Version.Should().Be(settlement.Version);
        (await host.Operator.FindAsync(Of("order-1"), Token))!.Stage.Should().Be(PlacementStage.Placed);
        await OutcomesAreDueAsync();
        (await host.Worker.RunOnceAsync(Token)).Should().Be(0);
        Books.All.Should().HaveCount(1);
    }

    [Fact]
    public async Task LookUp_AfterACrashBetweenBeginAndSend_SettlesItFromTheJournalAlone()
    {
        ShopHost dead = await HostAsync(horizon: Horizon);
        CheckoutId id = await BeginAndDieAsync(dead, "order-1");

        ShopHost host = await HostAsync(horizon: Horizon);
        await LookupsAreDueAsync();
        await host.Worker.RunOnceAsync(Token);

        Books
            .All.Should()
            .ContainSingle()
            .Which.Placement.Should()
            .BeOfType<Placement.NotPlaced>()
            .Which.Reason.Should()
            .Be(NotPlacedReason.AbsentAfterHorizon);
        id.Reference.Should().Be("order-1");
        (await host.PlaceAsync("order-1")).Should().BeOfType<Placement.Placed>("the reference is free again");
    }

    [Fact]
    public async Task LookUp_AfterACrashBetweenSendAndOutcome_FindsTheOrderFromTheJournalAlone()
    {
        ShopHost dead = await HostAsync();
        CheckoutId id = await BeginAndDieAsync(dead, "order-1");
        await dead
            .Services.GetRequiredKeyedService<IIntercartApi>("eu-store")
            .CompleteOrderAsync(id.Key, new() { PaymentPending = false }, Token);

        ShopHost host = await HostAsync();
        await LookupsAreDueAsync();
        await host.Worker.RunOnceAsync(Token);

        Books.All.Should().ContainSingle().Which.Placement.Should().BeOfType<Placement.Placed>();
        Emulator.OnceCount("order-1", "CompleteOrder").Should().Be(1);
    }

    [Fact]
    public async Task LookUp_ARowThatCannotBeRead_IsListedAndKeepsNoOtherFromBeingLookedUp()
    {
        ShopHost host = await HostAsync();
        foreach (string reference in (string[])["order-1", "order-2", "order-3"])
            await LoseAsync(host, reference);
        await Database.ExecuteAsync("update shop_intents set record = 'no record' where reference = 'order-1'");
        await LookupsAreDueAsync();

        await host.Worker.RunOnceAsync(Token);

        Books.All.Select(it => it.Intent.Reference).Should().BeEquivalentTo("order-2", "order-3");
        (await AttentionAsync("order-1")).Should().Contain("cannot be read");
        (await host.Operator.ListAsync(new() { OnlyAttention = true }, Token))
            .Should()
            .ContainSingle()
            .Which.LookUpAfter.Should()
            .NotBeNull("it is tried again later");
    }

    [Fact]
    public async Task LookUp_ThatFails_WaitsLongerEachTime()
    {
        ShopHost host = await HostAsync(options => (options.FirstPause, options.AttentionAfter) = (TimeSpan.FromMinutes(5), 2));
        await LoseAsync(host, "order-1");
        // An id of another store is refused before anything is sent.
        await Database.ExecuteAsync("update shop_intents set store = 'other-store'");
        List<double> pauses = [];

        for (int i = 0; i < 2; i++)
        {
            await LookupsAreDueAsync();
            await host.Worker.RunOnceAsync(Token);
            PlacementListing listing = (await host.Operator.ListAsync(new(), Token)).Single();
            pauses.Add((listing.LookUpAfter!.Value - await NowAsync(host.Journal)).TotalMinutes);
        }

        pauses[0].Should().BeApproximately(5, 1);
        pauses[1].Should().BeApproximately(10, 1);
        (await AttentionAsync("order-1")).Should().NotBeNull();
    }

    [Fact]
    public async Task LookUp_AtAStoreThatThisProcessDoesNotServe_IsLeftToOthers()
    {
        ShopHost host = await HostAsync();
        await LoseAsync(host, "order-1");
        await Database.ExecuteAsync("update shop_intents set store = 'a-store-of-others'");
        await LookupsAreDueAsync();

        (await host.Worker.RunOnceAsync(Token)).Should().Be(0);

        (await Database.AskAsync("select count(*) from shop_intents where look_up_after = 0 and lookup_lease is null"))
            .Should()
            .Be(1L);
        (await AttentionAsync("order-1")).Should().BeNull();
    }

    [Fact]
    public async Task LookUp_OfManyAtOneStore_KeepsToItsLimitAndToTheOtherStoresTurn()
    {
        ShopHost host = await HostAsync(options => options.LookupsPerSecond = 2);
        for (int i = 0; i < 5; i++)
            await LoseAsync(host, $"order-{i}");
        await LoseAsync(host, "other-1", "other-store");
        await LookupsAreDueAsync();

        await host.Worker.RunOnceAsync(Token);

        Books.All.Count(it => it.Intent.Store.Value == "eu-store").Should().Be(2);
        Books.Of("other-1").Should().HaveCount(1);
    }

    [Fact]
    public async Task LookUp_WhileTheOutcomeStaysUnknown_IsDueLaterByTheRecord()
    {
        ShopHost host = await HostAsync();
        await LoseAsync(host, "order-1");
        Emulator.Faults.Always("intercart", "GetOrder", Fault.Status(503));
        await LookupsAreDueAsync();

        await host.Worker.RunOnceAsync(Token);

        PlacementListing listing = (await host.Operator.FindAsync(Of("order-1"), Token))!;
        listing.Stage.Should().Be(PlacementStage.Sent);
        listing.Lookups.Should().BeGreaterThan(0);
        listing.LookUpAfter.Should().BeAfter(DateTimeOffset.UnixEpoch);
        Books.All.Should().BeEmpty();
    }

    /// <summary>What a process leaves behind that dies after it began: the row, and nothing else.</summary>
    private async Task<CheckoutId> BeginAndDieAsync(ShopHost host, string reference)
    {
        Checkout checkout = await host.Shop()
            .StartAsync(new() { Reference = reference, CartToken = ShopSamples.CartToken }, cancellationToken: Token);
        var attempt = new PlacementAttempt(Guid.NewGuid(), checkout.Id, checkout.Id.StartedAt, checkout.Id.StartedAt)
        {
            TimeLeft = TimeSpan.FromSeconds(30),
        };
        await host.Journal.BeginAsync(Of(reference), attempt, Token);
        await Database.ExecuteAsync("update shop_intents set latest_send = begun_at");
        return checkout.Id;
    }
}
