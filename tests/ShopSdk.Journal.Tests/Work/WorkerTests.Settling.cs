using Microsoft.Extensions.DependencyInjection;
using ShopSdk.Emulator;
using ShopSdk.Placing;

namespace ShopSdk.Journal.Tests.Work;

/// <content>Handing outcomes to the application.</content>
public abstract partial class WorkerTests
{
    [Fact]
    public async Task Settle_AnOutcomeOfPlaceAsync_WaitsForItsCallerFirst()
    {
        ShopHost host = await HostAsync();
        Placement placed = await host.PlaceAsync("order-1");

        await host.Worker.RunOnceAsync(Token);
        Books.All.Should().BeEmpty("its caller may still take it");
        await OutcomesAreDueAsync();
        await host.Worker.RunOnceAsync(Token);

        PlacementSettlement settlement = Books.All.Should().ContainSingle().Subject;
        settlement.Version.Should().Be(placed.Version);
        settlement.Placement.Should().BeEquivalentTo(placed);
    }

    [Fact]
    public async Task Settle_AnOutcomeThatWasAcknowledged_IsNotPassedOn()
    {
        ShopHost host = await HostAsync();
        Placement placed = await host.PlaceAsync("order-1");

        (await host.Journal.AcknowledgeAsync(Of("order-1"), placed.Version!.Value, Token)).Should().BeTrue();
        (await host.Journal.AcknowledgeAsync(Of("order-1"), placed.Version!.Value, Token)).Should().BeFalse("once is enough");
        (await host.Journal.AcknowledgeAsync(Of("order-1"), placed.Version!.Value + 1, Token)).Should().BeFalse("there is none");
        await OutcomesAreDueAsync();
        await host.Worker.RunOnceAsync(Token);

        Books.All.Should().BeEmpty();
    }

    [Fact]
    public async Task Settle_AClaimThatTurnsOutWrong_IsPassedOnAsALaterVersion()
    {
        ShopHost host = await HostAsync(horizon: Horizon);
        // The shop shows the order later than it promised.
        Emulator.Faults.Next(
            "intercart",
            "CompleteOrder",
            Fault.LateVisibility(TimeSpan.FromMilliseconds(1500)).And(Fault.ResetAfterApply)
        );
        await host.PlaceAsync("order-1");
        await LookupsAreDueAsync();
        await host.Worker.RunOnceAsync(Token);
        PlacementSettlement wrong = Books.All.Should().ContainSingle().Subject;
        wrong.Placement.Should().BeOfType<Placement.NotPlaced>();

        Placement found;
        do found = await host.Shop().FindPlacementAsync(wrong.Placement.Id, cancellationToken: Token);
        while (found is not Placement.Placed);
        await OutcomesAreDueAsync();
        await host.Worker.RunOnceAsync(Token);

        Books.All.Should().HaveCount(2);
        Books.All[1].Placement.Should().BeOfType<Placement.Placed>();
        Books.All[1].Version.Should().BeGreaterThan(wrong.Version);
    }

    [Fact]
    public async Task Settle_SeveralOutcomesOfOneIntent_ArePassedOnInTheirOrder()
    {
        ShopHost host = await HostAsync();
        PlacementRecord begun = (await host.Journal.BeginAsync(Of("order-1"), Attempt(reference: "order-1"), Token)).Record;
        await host.Journal.ReplaceAsync(Of("order-1"), begun, begun with { Stage = PlacementStage.Rejected, Version = 2 }, Token);
        await host.Journal.BeginAsync(Of("order-1"), Attempt(reference: "order-1"), Token);
        await OutcomesAreDueAsync();
        await host.Worker.RunOnceAsync(Token);
        Books.All.Select(it => it.Version).Should().Equal([2], "the open attempt has no outcome yet");

        PlacementRecord again = (await host.Journal.FindAsync(Of("order-1"), Token)).Record!;
        await host.Journal.ReplaceAsync(Of("order-1"), again, again with { Stage = PlacementStage.NotSent, Version = 4 }, Token);
        PlacementRecord free = (await host.Journal.FindAsync(Of("order-1"), Token)).Record!;
        await host.Journal.ReplaceAsync(Of("order-1"), free, free with { Stage = PlacementStage.Absent, Version = 5 }, Token);
        await OutcomesAreDueAsync();
        await host.Worker.RunOnceAsync(Token);

        Books.All.Select(it => it.Version).Should().Equal(2, 4, 5);
        Books
            .All.Select(it => ((Placement.NotPlaced)it.Placement).Reason)
            .Should()
            .Equal(NotPlacedReason.Rejected, NotPlacedReason.NotSent, NotPlacedReason.AbsentAfterHorizon);
    }

    [Fact]
    public async Task Settle_AHandlerThatThrows_BacksOffForThatIntentAloneAndIsListedInTheEnd()
    {
        ShopHost host = await HostAsync(options => (options.FirstPause, options.AttentionAfter) = (TimeSpan.FromMinutes(5), 2));
        bool fails = true;
        Books.First = (settlement, _) =>
            fails && settlement.Intent.Reference == "order-1"
                ? Task.FromException(new InvalidDataException("the books are closed"))
                : Task.CompletedTask;
        await host.PlaceAsync("order-1");
        await host.PlaceAsync("order-2");
        await OutcomesAreDueAsync();

        await host.Worker.RunOnceAsync(Token);
        Books.All.Select(it => it.Intent.Reference).Should().Equal("order-2");
        (await AttentionAsync("order-1")).Should().BeNull("one failure is no reason to call anybody");
        PlacementListing waiting = (await host.Operator.FindAsync(Of("order-1"), Token))!;
        (waiting.SettleAfter!.Value - await NowAsync(host.Journal)).TotalMinutes.Should().BeApproximately(5, 1);
        await OutcomesAreDueAsync();
        await host.Worker.RunOnceAsync(Token);
        (await AttentionAsync("order-1")).Should().Contain("the books are closed");

        fails = false;
        (await host.Operator.RetryAsync(Of("order-1"), Token)).Should().BeTrue();
        await host.Worker.RunOnceAsync(Token);
        Books.Of("order-1").Should().HaveCount(1);
        (await AttentionAsync("order-1")).Should().BeNull();
    }

    [Fact]
    public async Task Settle_AHandlerThatHangs_IsGivenUpAndKeepsNoOtherFromBeingPassedOn()
    {
        ShopHost host = await HostAsync(options => options.SettleTimeout = TimeSpan.FromMilliseconds(200));
        var never = new TaskCompletionSource();
        Books.First = (settlement, _) => settlement.Intent.Reference == "order-1" ? never.Task : Task.CompletedTask;
        await host.PlaceAsync("order-1");
        await host.PlaceAsync("order-2");
        await OutcomesAreDueAsync();

        await host.Worker.RunOnceAsync(Token);

        Books.All.Select(it => it.Intent.Reference).Should().Equal("order-2");
        (await Database.AskAsync("select settle_failures from shop_intents where reference = 'order-1'")).Should().Be(1L);
        never.SetResult();
    }

    [Fact]
    public async Task Settle_WithoutAnybodyToTakeThem_LeavesOutcomesToOtherWorkers()
    {
        ShopHost host = await HostAsync();
        await host.PlaceAsync("order-1");
        await OutcomesAreDueAsync();
        await using var silent = new ShopHost(Database.Source, Emulator, settled: null);

        (await silent.Worker.RunOnceAsync(Token)).Should().Be(0);
        await host.Worker.RunOnceAsync(Token);

        Books.All.Should().HaveCount(1);
    }

    [Fact]
    public async Task Settle_ByAScopedHandler_GivesEachCallAScopeOfItsOwn()
    {
        List<ScopedBooks> instances = [];
        _ = await HostAsync();
        await using var host = new ShopHost(
            Database.Source,
            Emulator,
            settled: null,
            services =>
                services.AddScoped<IPlacementSettled>(_ =>
                {
                    var books = new ScopedBooks();
                    lock (instances)
                        instances.Add(books);
                    return books;
                })
        );
        await host.PlaceAsync("order-1");
        await host.PlaceAsync("order-2");
        await OutcomesAreDueAsync();

        await host.Worker.RunOnceAsync(Token);

        instances.Should().HaveCount(2).And.OnlyContain(books => books.Taken == 1 && books.IsDisposed);
    }

    private sealed class ScopedBooks : IPlacementSettled, IDisposable
    {
        public int Taken { get; private set; }

        public bool IsDisposed { get; private set; }

        public Task SettledAsync(PlacementSettlement settlement, CancellationToken cancellationToken)
        {
            Taken++;
            return Task.CompletedTask;
        }

        public void Dispose() => IsDisposed = true;
    }
}
