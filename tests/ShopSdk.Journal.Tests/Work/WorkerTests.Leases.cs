using ShopSdk.Emulator;
using ShopSdk.Journal.Work;
using ShopSdk.Placing;

namespace ShopSdk.Journal.Tests.Work;

/// <content>Several workers, and workers that die or stand still.</content>
public abstract partial class WorkerTests
{
    [Fact]
    public async Task Claim_ByManyWorkersAtOnce_GivesEachIntentToOne()
    {
        SqlPlacementJournal journal = await StartAsync();
        for (int i = 0; i < 40; i++)
            await journal.BeginAsync(new(Intent.Store, $"ref-{i}"), Attempt(reference: $"ref-{i}"), Token);

        IReadOnlyList<Claim>[] claims = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ => Queue(Journal()).ClaimLookupsAsync(Intent.Store, 10, TimeSpan.FromMinutes(1), Token))
        );

        string[] claimed = [.. claims.SelectMany(it => it).Select(claim => claim.Intent.Reference)];
        claimed.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThanOrEqualTo(10);
        claims.Should().OnlyContain(it => it.Count <= 10);
    }

    [Fact]
    public async Task Claim_InItsOrder_TakesWhatIsDueLongest()
    {
        SqlPlacementJournal journal = await StartAsync();
        foreach (string reference in (string[])["late", "early", "not-due"])
            await journal.BeginAsync(new(Intent.Store, reference), Attempt(reference: reference), Token);
        await Database.ExecuteAsync("update shop_intents set look_up_after = 1 where reference = 'early'");
        await Database.ExecuteAsync("update shop_intents set look_up_after = 9999999999999 where reference = 'not-due'");

        IReadOnlyList<Claim> first = await Queue(journal).ClaimLookupsAsync(Intent.Store, 1, TimeSpan.FromMinutes(1), Token);
        IReadOnlyList<Claim> rest = await Queue(journal).ClaimLookupsAsync(Intent.Store, 9, TimeSpan.FromMinutes(1), Token);

        first.Should().ContainSingle().Which.Intent.Reference.Should().Be("early");
        rest.Should().ContainSingle().Which.Intent.Reference.Should().Be("late");
    }

    [Fact]
    public async Task Lease_ThatEnded_IsAnothersAndCannotBeRenewedOrGivenBack()
    {
        SqlPlacementJournal journal = await StartAsync();
        await journal.BeginAsync(Intent, Attempt(), Token);
        WorkQueue queue = Queue(journal);
        Claim lost = (await queue.ClaimLookupsAsync(Intent.Store, 1, TimeSpan.FromMinutes(1), Token)).Single();
        await LookupsAreDueAsync();

        Claim held = (await Queue(Journal()).ClaimLookupsAsync(Intent.Store, 1, TimeSpan.FromMinutes(1), Token)).Single();

        (await queue.RenewAsync(WorkKind.Lookup, lost, TimeSpan.FromMinutes(1), Token)).Should().BeFalse();
        (await queue.PostponeAsync(WorkKind.Lookup, lost, TimeSpan.Zero, true, "lost", Token)).Should().BeFalse();
        (await queue.RenewAsync(WorkKind.Lookup, held, TimeSpan.FromMinutes(1), Token)).Should().BeTrue();
        (await AttentionAsync("ref-1")).Should().BeNull();
    }

    [Fact]
    public async Task Lease_OfAWorkerThatStoodStill_IsRenewedBeforeTheLookOrLeftToTheOther()
    {
        ShopHost host = await HostAsync(options =>
            // So short that every look renews it first.
            (options.LookupTimeout, options.SettleTimeout, options.Lease) = (
                TimeSpan.FromSeconds(30),
                TimeSpan.FromSeconds(30),
                TimeSpan.FromSeconds(60)
            )
        );
        await LoseAsync(host, "order-1");
        await LookupsAreDueAsync();
        WorkQueue slow = Queue(host.Journal);
        Claim claim = (await slow.ClaimLookupsAsync(StoreName.Parse("eu-store"), 1, TimeSpan.FromMinutes(1), Token)).Single();
        await LookupsAreDueAsync();

        await host.Worker.RunOnceAsync(Token);

        Books.All.Should().ContainSingle("the lease had ended, so this worker took it");
        (await slow.RenewAsync(WorkKind.Lookup, claim, TimeSpan.FromMinutes(1), Token)).Should().BeFalse();
        (await host.Operator.FindAsync(Of("order-1"), Token))!.Stage.Should().Be(PlacementStage.Placed);
    }

    [Fact]
    public async Task Lease_LostWhileAHandlerRuns_HandsOverAgainAndHarmsNothing()
    {
        ShopHost host = await HostAsync();
        ShopHost other = await HostAsync();
        await host.PlaceAsync("order-1");
        await OutcomesAreDueAsync();
        bool again = true;
        Books.First = async (_, _) =>
        {
            if (!again)
                return;
            again = false;
            // The first worker stands still for longer than its lease, and another one hands over meanwhile.
            await OutcomesAreDueAsync();
            await other.Worker.RunOnceAsync(Token);
        };

        await host.Worker.RunOnceAsync(Token);

        Books.All.Should().HaveCount(2).And.OnlyContain(it => it.Version == Books.All[0].Version);
        (await Database.AskAsync("select count(*) from shop_intents where settle_after is null and settled = outcome"))
            .Should()
            .Be(1L);
    }

    [Fact]
    public async Task Acknowledge_WhileAHandlerRuns_LeavesNothingToPassOn()
    {
        ShopHost host = await HostAsync();
        Placement placed = await host.PlaceAsync("order-1");
        await OutcomesAreDueAsync();
        Books.First = async (_, _) => await host.Journal.AcknowledgeAsync(Of("order-1"), placed.Version!.Value, Token);

        await host.Worker.RunOnceAsync(Token);
        await OutcomesAreDueAsync();
        await host.Worker.RunOnceAsync(Token);

        Books.All.Should().HaveCount(1);
    }

    [Fact]
    public async Task Stop_WhileALookHangs_GivesTheIntentBackAtOnce()
    {
        ShopHost host = await HostAsync();
        await LoseAsync(host, "order-1");
        var struck = new TaskCompletionSource();
        Emulator.Faults.Always("intercart", "GetOrder", Fault.NoResponse(FaultPoint.BeforeRead));
        Emulator.Faults.WhenFired(_ => struck.TrySetResult());
        await LookupsAreDueAsync();
        await host.StartAsync();
        await struck.Task.WaitAsync(Token);

        await host.StopAsync();

        (await Database.AskAsync("select count(*) from shop_intents where lookup_lease is null and lookup_failures = 0"))
            .Should()
            .Be(1L);
        Emulator.Faults.Clear();
        ShopHost next = await HostAsync();
        await LookupsAreDueAsync();
        await next.Worker.RunOnceAsync(Token);
        Books.All.Should().ContainSingle();
    }

    [Fact]
    public async Task Run_AsAHostedService_SettlesWhatBecomesDue()
    {
        ShopHost host = await HostAsync(journal: options => options.AcknowledgeWithin = TimeSpan.Zero);
        var taken = new TaskCompletionSource();
        Books.First = (settlement, _) =>
        {
            if (settlement.Intent.Reference == "order-2")
                taken.TrySetResult();
            return Task.CompletedTask;
        };
        await host.StartAsync();

        await LoseAsync(host, "order-1");
        await LoseAsync(host, "order-2");
        await LookupsAreDueAsync();

        await taken.Task.WaitAsync(TimeSpan.FromMinutes(1), Token);
        await host.StopAsync();
        (await host.Operator.ListAsync(new() { Stage = PlacementStage.Placed }, Token)).Should().NotBeEmpty();
    }

    internal static WorkQueue Queue(SqlPlacementJournal journal) => new(journal.Database, journal.Rows, TimeProvider.System);
}
