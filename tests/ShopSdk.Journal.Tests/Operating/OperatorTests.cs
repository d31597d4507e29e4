using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Journal.Tests.Work;
using ShopSdk.Placing;

namespace ShopSdk.Journal.Tests.Operating;

/// <summary>What a person sees and does, alike on both databases.</summary>
public abstract partial class OperatorTests : WorkerTest
{
    [Fact]
    public async Task List_ByStateAndAge_GivesTheOldestFirst()
    {
        ShopHost host = await HostAsync();
        await LoseAsync(host, "order-1");
        await LoseAsync(host, "order-2");
        await host.PlaceAsync("order-3");
        await Database.ExecuteAsync("update shop_intents set begun_at = begun_at - 3600000 where reference = 'order-2'");

        (await ReferencesAsync(host, new())).Should().Equal("order-2", "order-1");
        (await ReferencesAsync(host, new() { OlderThan = TimeSpan.FromMinutes(30) })).Should().Equal("order-2");
        (await ReferencesAsync(host, new() { Limit = 1 })).Should().Equal("order-2");
        (await ReferencesAsync(host, new() { Stage = PlacementStage.Placed })).Should().Equal("order-3");
        (await ReferencesAsync(host, new() { Stage = PlacementStage.Begun })).Should().BeEmpty();
        (await ReferencesAsync(host, new() { Stage = PlacementStage.Sent })).Should().HaveCount(2);
        (await ReferencesAsync(host, new() { OnlyAttention = true })).Should().BeEmpty();
    }

    [Fact]
    public async Task Find_AnIntent_ShowsWhatAPersonHasToKnow()
    {
        ShopHost host = await HostAsync();
        Placement.Unknown open = await LoseAsync(host, "order-1");

        PlacementListing listing = (await host.Operator.FindAsync(Of("order-1"), Token))!;

        listing.Version.Should().Be(open.Version);
        listing.Checkout.Should().Be(open.Id.ToString());
        listing.LatestSend.Should().BeOnOrAfter(listing.BegunAt);
        listing.Order.Should().BeNull();
        (await host.Operator.FindAsync(Of("order-2"), Token)).Should().BeNull();
    }

    [Fact]
    public async Task Resolve_ByHand_SettlesItAndStandsInTheHistory()
    {
        ShopHost host = await HostAsync();
        await LoseAsync(host, "order-1");
        Emulator.Faults.Always("intercart", "GetOrder", Fault.Status(503));
        PlacementListing listing = (await host.Operator.FindAsync(Of("order-1"), Token))!;
        PlacementResolution resolution = new()
        {
            Version = listing.Version,
            By = "anna",
            Why = "the shop has no such order",
            Force = true,
        };

        Placement placement = await host.Operator.ResolveAsync(Of("order-1"), resolution, Token);

        placement.Should().BeOfType<Placement.NotPlaced>().Which.Reason.Should().Be(NotPlacedReason.Resolved);
        IReadOnlyList<PlacementHistoryEntry> history = await host.Operator.GetHistoryAsync(Of("order-1"), Token);
        history.Select(entry => entry.Version).Should().Equal(Enumerable.Range(1, history.Count).Select(i => (long)i));
        history[0].Stage.Should().Be(PlacementStage.Begun);
        history[^1].Should().Match<PlacementHistoryEntry>(it => it.DecidedBy == "anna" && it.Stage == PlacementStage.Absent);
        await OutcomesAreDueAsync();
        await host.Worker.RunOnceAsync(Token);
        Books
            .All.Should()
            .ContainSingle()
            .Which.Placement.Should()
            .BeOfType<Placement.NotPlaced>()
            .Which.Problem.Message.Should()
            .Contain("anna");
    }

    [Fact]
    public async Task Resolve_AVersionThatIsNotTheStandingOne_IsRefused()
    {
        ShopHost host = await HostAsync();
        Placement.Unknown open = await LoseAsync(host, "order-1");
        PlacementResolution resolution = new()
        {
            Version = open.Version!.Value - 1,
            By = "anna",
            Why = "it is not there",
        };

        await host
            .Operator.Invoking(it => it.ResolveAsync(Of("order-1"), resolution, Token))
            .Should()
            .ThrowAsync<PlacementConflictException>();
    }

    [Fact]
    public async Task Health_SaysWhetherPlacementsAreStuckOrCannotBeMade()
    {
        ShopHost host = await HostAsync();
        (await HealthAsync(host.Journal)).Status.Should().Be(HealthStatus.Healthy);

        await LoseAsync(host, "order-1");
        (await HealthAsync(host.Journal)).Status.Should().Be(HealthStatus.Healthy, "it is young");
        await Database.ExecuteAsync("update shop_intents set begun_at = begun_at - 7200000");
        HealthCheckResult stuck = await HealthAsync(host.Journal);
        stuck.Status.Should().Be(HealthStatus.Degraded);
        stuck.Data["open"].Should().Be(1L);
        await Database.ExecuteAsync("update shop_intents set attention = 'look here'");
        (await HealthAsync(host.Journal)).Description.Should().Contain("person");

        await Database.ExecuteAsync("drop table shop_intent_history");
        await Database.ExecuteAsync("drop table shop_intents");
        (await HealthAsync(host.Journal)).Status.Should().Be(HealthStatus.Unhealthy);
    }

    [Fact]
    public async Task CompleteSince_IsRaisedByAPerson_AndNeverGoesBack()
    {
        ShopHost host = await HostAsync();
        DateTimeOffset first = await CompleteSinceAsync(host);

        await host.Operator.AdvanceCompleteSinceAsync(cancellationToken: Token);
        DateTimeOffset raised = await CompleteSinceAsync(host);
        await host.Operator.AdvanceCompleteSinceAsync(first, Token);

        raised.Should().BeAfter(first);
        (await CompleteSinceAsync(host)).Should().Be(raised);
    }

    private static async Task<DateTimeOffset> CompleteSinceAsync(ShopHost host) =>
        (await host.Journal.FindAsync(Of("nothing"), Token)).CompleteSince;

    private static async Task<IEnumerable<string>> ReferencesAsync(ShopHost host, PlacementQuery query) =>
        (await host.Operator.ListAsync(query, Token)).Select(listing => listing.Intent.Reference);

    private static Task<HealthCheckResult> HealthAsync(SqlPlacementJournal journal) =>
        new PlacementHealthCheck(journal, Options.Create(new SqlJournalOptions())).CheckHealthAsync(new(), Token);
}
