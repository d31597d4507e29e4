using System.Globalization;
using ShopSdk.Journal.Sql;
using ShopSdk.Journal.Tests.Databases;
using ShopSdk.Journal.Work;
using ShopSdk.Placing;

namespace ShopSdk.Journal.Tests.Journal;

/// <summary>
/// No step gets slower as known outcomes pile up: each finds its rows by an index. <c>SHOPSDK_PLAN_ROWS=1000000</c> asks the same of a large journal.
/// </summary>
public abstract class PlanTests : JournalTest
{
    private static readonly PlacementIntent Known = new(StoreName.Parse("store-1"), "known");

    private static int Rows =>
        int.Parse(Environment.GetEnvironmentVariable("SHOPSDK_PLAN_ROWS") ?? "10000", CultureInfo.InvariantCulture);

    /// <summary>Gets how many intents are open, and how many outcomes were not handed over, however many intents there are.</summary>
    protected static int Busy => 200;

    [Fact]
    public async Task Every_step_finds_its_rows_by_an_index()
    {
        SqlPlacementJournal filling = await StartAsync();
        await FillAsync(Rows);
        await filling.BeginAsync(Known, Attempt(reference: Known.Reference), Token);
        var plans = new List<Plan>();
        SqlDatabase database = new(Database.Source, Explaining(plans), TimeSpan.FromMinutes(10));
        var journal = new SqlPlacementJournal(database, new SqlJournalOptions(), null, null);
        WorkQueue queue = new(database, journal.Rows, TimeProvider.System);
        var desk = new JournalOperator(journal, null!);
        await journal.CheckAsync(Token);
        plans.Clear();

        PlacementRecord record = (await journal.FindAsync(Known, Token)).Record!;
        await journal.BeginAsync(Intent, Attempt(), Token);
        await journal.BeginAsync(Intent, Attempt("another"), Token);
        await journal.ReplaceAsync(Known, record, record with { Stage = PlacementStage.Rejected, Version = 2 }, Token);
        (await queue.FindDueStoresAsync(Token)).Should().HaveCount(11);
        Claim look = (await queue.ClaimLookupsAsync(StoreName.Parse("store-1"), 16, TimeSpan.FromHours(1), Token))[0];
        await queue.RenewAsync(WorkKind.Lookup, look, TimeSpan.FromHours(1), Token);
        await queue.PostponeAsync(WorkKind.Lookup, look, TimeSpan.FromHours(1), true, null, Token);
        Claim settlement = (await queue.ClaimSettlementsAsync(16, TimeSpan.FromHours(1), Token))[0];
        await queue.FindPendingAsync(settlement, Token);
        await queue.SettleAsync(settlement, 2, Token);
        await queue.AcknowledgeAsync(Known, 2, Token);
        (await queue.CountAsync(Token)).Open.Should().BeGreaterThanOrEqualTo(Busy);
        await desk.ListAsync(new(), Token);
        await desk.ListAsync(new() { OnlyAttention = true }, Token);
        await desk.ListAsync(new() { Stage = PlacementStage.Placed, OlderThan = TimeSpan.FromHours(1) }, Token);
        await desk.FindAsync(Known, Token);
        await desk.GetHistoryAsync(Known, Token);
        await desk.RetryAsync(Known, Token);

        foreach (Plan plan in plans)
            TestContext.Current.TestOutputHelper?.WriteLine($"{plan.Touched, 5} {plan.Milliseconds, 8:F2} ms  {plan.Step}");
        plans.Should().HaveCountGreaterThan(18);
        plans.SelectMany(plan => plan.Scans).Should().BeEmpty();
        plans.Where(plan => plan.Touched > 2 * Busy + 100).Should().BeEmpty();
    }

    /// <summary>Fills the tables with known outcomes, and with a few intents that are open or not handed over.</summary>
    protected abstract Task FillAsync(int rows);

    /// <summary>Gives a dialect that notes the plan of each step before it runs it.</summary>
    private protected abstract SqlDialect Explaining(List<Plan> plans);

    /// <summary>How a step is run.</summary>
    /// <param name="Step">The beginning of its text.</param>
    /// <param name="Scans">The tables that it reads from end to end.</param>
    /// <param name="Touched">How many rows of the tables it reads; 0 where the database does not say.</param>
    /// <param name="Milliseconds">How long it took.</param>
    protected sealed record Plan(string Step, IReadOnlyList<string> Scans, int Touched, double Milliseconds);
}
