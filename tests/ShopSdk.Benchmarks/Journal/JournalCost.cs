using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Npgsql;
using ShopSdk.Journal;
using ShopSdk.Placing;
using ShopSdk.TestKit;

namespace ShopSdk.Benchmarks.Journal;

/// <summary>
/// What a placement pays for the journal: the steps that <see cref="ICheckoutClient.PlaceAsync"/> takes, without the shop. Then how many placements and claims one
/// server takes.
/// </summary>
internal sealed class JournalCost(JournalCostOptions options, TextWriter output)
{
    private const int Batch = 16;

    public async Task RunAsync()
    {
        string folder = Directory.CreateTempSubdirectory("shopsdk-cost-").FullName;
        await using PostgreSqlServer server = await PostgreSqlServer.CreateAsync();
        await using DbDataSource sqlite = SqliteFactory.Instance.CreateDataSource(
            $"Data Source={Path.Combine(folder, "journal.db")}"
        );
        await using DbDataSource postgreSql = NpgsqlDataSource.Create(server.ConnectionString);
        await SqlJournalSchema.MigrateAsync(sqlite);
        await SqlJournalSchema.MigrateAsync(postgreSql);

        await output.WriteLineAsync($"{options.Placements} placements one after the other, in milliseconds\n");
        await output.WriteLineAsync(
            "| journal | steps p50 | steps p99 | begin p50 | begin p99 | outcome p50 | outcome p99 | commits | after a lost response |"
        );
        await output.WriteLineAsync("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        await MeasureAsync("memory", new InMemoryPlacementJournal(), null);
        await MeasureAsync("SQLite", new SqlPlacementJournal(sqlite), CountVersionsAsync(sqlite));
        await MeasureAsync("PostgreSQL", new SqlPlacementJournal(postgreSql), CountTransactionsAsync(postgreSql));

        await output.WriteLineAsync("\nPostgreSQL, placements a second\n");
        foreach (int processes in (int[])[1, 4])
            await output.WriteLineAsync(
                Invariant($"{processes} processes, 8 at a time in each: {await PlacementsASecondAsync(server, processes):F0}")
            );
        await output.WriteLineAsync($"\nClaims a second, in batches of {Batch}\n");
        foreach (int workers in (int[])[1, 4])
        {
            await output.WriteLineAsync(
                Invariant(
                    $"PostgreSQL, {workers} workers: {await ClaimsASecondAsync(() => NpgsqlDataSource.Create(server.ConnectionString), workers):F0}"
                )
            );
            await output.WriteLineAsync(
                Invariant(
                    $"SQLite, {workers} workers: {await ClaimsASecondAsync(() => SqliteFactory.Instance.CreateDataSource(sqlite.ConnectionString), workers):F0}"
                )
            );
        }
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Places for some seconds, as one of several processes, and prints how many placements it made.</summary>
    public static async Task RunChildAsync(string connectionString, TimeSpan time)
    {
        await using DbDataSource source = NpgsqlDataSource.Create(connectionString);
        var journal = new SqlPlacementJournal(source);
        await journal.CheckAsync();
        long end = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        int[] counts = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(async _ =>
                {
                    int count = 0;
                    for (; Stopwatch.GetTimestamp() < end; count++)
                        await PlaceAsync(journal, $"child-{Guid.NewGuid():N}", isLost: false);
                    return count;
                })
        );
        Console.WriteLine(counts.Sum().ToString(CultureInfo.InvariantCulture));
    }

    private async Task MeasureAsync(string name, IPlacementJournal journal, Func<Task<long>>? commits)
    {
        for (int i = 0; i < 100; i++)
            await PlaceAsync(journal, $"warm-{i}", isLost: false);
        List<Steps> steps = [];
        long before = await CountAsync(commits);
        for (int i = 0; i < options.Placements; i++)
            steps.Add(await PlaceAsync(journal, $"order-{i}", isLost: false));
        long between = await CountAsync(commits);
        for (int i = 0; i < 100; i++)
            await PlaceAsync(journal, $"lost-{i}", isLost: true);
        long after = await CountAsync(commits);
        string done = commits is null ? "-" : Invariant($"{(between - before) / (double)options.Placements:F2}");
        string lost = commits is null ? "-" : Invariant($"{(after - between) / 100.0:F2}");
        await output.WriteLineAsync(
            $"| {name} | {Percentiles(steps, it => it.All)} | {Percentiles(steps, it => it.Begin)} | {Percentiles(steps, it => it.Outcome)} | {done} | {lost} |"
        );
    }

    private static async Task<Steps> PlaceAsync(IPlacementJournal journal, string reference, bool isLost)
    {
        var store = StoreName.Parse("eu-store");
        var intent = new PlacementIntent(store, reference);
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        var id = CheckoutId.Create(ProviderId.Parse("intercart"), store, reference, "bfcb14324d2cc2ed5a8c6e1d51eb586a", now);
        var attempt = new PlacementAttempt(Guid.NewGuid(), id, now, now.AddSeconds(60)) { TimeLeft = TimeSpan.FromSeconds(60) };
        long start = Stopwatch.GetTimestamp();
        await journal.FindAsync(intent, CancellationToken.None);
        long found = Stopwatch.GetTimestamp();
        PlacementRecord begun = (await journal.BeginAsync(intent, attempt, CancellationToken.None)).Record;
        long sent = Stopwatch.GetTimestamp();
        if (isLost)
        {
            PlacementRecord unknown = begun with { Stage = PlacementStage.Sent, Version = 2, LookUpAfter = now };
            await journal.ReplaceAsync(intent, begun, unknown, CancellationToken.None);
            begun = unknown;
        }
        PlacementRecord placed = begun with
        {
            Stage = PlacementStage.Placed,
            Version = begun.Version + 1,
            LookUpAfter = null,
            Orders =
            [
                new(
                    OrderId.Parse("4711"),
                    attempt.Id,
                    PaymentState.Paid,
                    OrderState.Active,
                    new Money(32.99m, Currency.Parse("EUR")),
                    EvidenceKind.Response,
                    now
                ),
            ],
        };
        if (!await journal.ReplaceAsync(intent, begun, placed, CancellationToken.None))
            throw new InvalidOperationException("The outcome was not written.");
        long end = Stopwatch.GetTimestamp();
        return new(
            Stopwatch.GetElapsedTime(start, end),
            Stopwatch.GetElapsedTime(found, sent),
            Stopwatch.GetElapsedTime(sent, end)
        );
    }

    private async Task<double> PlacementsASecondAsync(PostgreSqlServer server, int processes)
    {
        Process[] children = [.. Enumerable.Range(0, processes).Select(_ => StartChild(server))];
        int sum = 0;
        foreach (Process child in children)
        {
            sum += int.Parse(await child.StandardOutput.ReadToEndAsync(), CultureInfo.InvariantCulture);
            await child.WaitForExitAsync();
            child.Dispose();
        }
        return sum / options.Time.TotalSeconds;
    }

    private Process StartChild(PostgreSqlServer server)
    {
        // Started by "dotnet program.dll" it is "dotnet"; started by itself it is the program.
        string host = Environment.ProcessPath!;
        string[] self = Path.GetFileNameWithoutExtension(host) == "dotnet" ? [typeof(JournalCost).Assembly.Location] : [];
        string[] arguments = [.. self, "--journal-child", server.ConnectionString, Invariant($"{options.Time.TotalSeconds}")];
        return Process.Start(new ProcessStartInfo(host, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
    }

    /// <summary>Fills the journal with open intents that are due, and lets workers claim them all.</summary>
    private async Task<double> ClaimsASecondAsync(Func<DbDataSource> open, int workers)
    {
        await using DbDataSource filling = open();
        var journal = new SqlPlacementJournal(filling);
        for (int i = 0; i < options.Claims; i++)
        {
            var intent = new PlacementIntent(StoreName.Parse("claims"), $"claim-{workers}-{i}");
            DateTimeOffset past = DateTimeOffset.UnixEpoch.AddDays(20_000);
            var id = CheckoutId.Create(ProviderId.Parse("intercart"), intent.Store, intent.Reference, "key", past);
            await journal.BeginAsync(intent, new(Guid.NewGuid(), id, past, past), CancellationToken.None);
        }
        DbDataSource[] sources = [.. Enumerable.Range(0, workers).Select(_ => open())];
        long start = Stopwatch.GetTimestamp();
        int[] claimed = await Task.WhenAll(sources.Select(source => Task.Run(() => ClaimAllAsync(source))));
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        foreach (DbDataSource source in sources)
            await source.DisposeAsync();
        return claimed.Sum() == options.Claims
            ? options.Claims / time.TotalSeconds
            : throw new InvalidOperationException($"{claimed.Sum()} of {options.Claims} were claimed.");
    }

    private static async Task<int> ClaimAllAsync(DbDataSource source)
    {
        var queue = new PlacementQueue(new SqlPlacementJournal(source));
        int sum = 0;
        int count;
        while ((count = await queue.ClaimAsync(StoreName.Parse("claims"), Batch)) > 0)
            sum += count;
        return sum;
    }

    // In PostgreSQL only a transaction that writes takes a number.
    private static Func<Task<long>> CountTransactionsAsync(DbDataSource source) =>
        () => AskAsync(source, "select txid_snapshot_xmax(txid_current_snapshot())");

    // Each commit of a placement writes one version.
    private static Func<Task<long>> CountVersionsAsync(DbDataSource source) =>
        () => AskAsync(source, "select count(*) from shop_intent_history");

    private static Task<long> CountAsync(Func<Task<long>>? commits) => commits?.Invoke() ?? Task.FromResult(0L);

    private static async Task<long> AskAsync(DbDataSource source, string text)
    {
        await using DbCommand command = source.CreateCommand(text);
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    private static string Percentiles(List<Steps> steps, Func<Steps, TimeSpan> of)
    {
        double[] sorted = [.. steps.Select(step => of(step).TotalMilliseconds).Order()];
        return Invariant($"{sorted[sorted.Length / 2]:F2} | {sorted[sorted.Length * 99 / 100]:F2}");
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Steps(TimeSpan All, TimeSpan Begin, TimeSpan Outcome);
}
