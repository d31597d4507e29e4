using System.Globalization;
using ShopSdk.Journal.Sql;
using ShopSdk.Placing;

namespace ShopSdk.Journal.Tests.Journal;

/// <content>Creating the tables, and what is refused before the first step.</content>
public abstract partial class SqlJournalTests
{
    [Fact]
    public async Task Migrate_ManyAtOnce_CreatesTheTablesOnce()
    {
        await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => SqlJournalSchema.MigrateAsync(Database.Source, cancellationToken: Token))
        );

        (await Database.AskAsync("select count(*) from shop_journal")).Should().Be(1L);
        await Journal().CheckAsync(Token);
    }

    [Fact]
    public async Task Migrate_FromTheVersionBefore_KeepsWhatIsThere()
    {
        SqlDatabase database = new(Database.Source, SqlDialect.Of(Database.Source, null), TimeSpan.FromSeconds(30));
        await SqlJournalSchema.UpgradeAsync(database, SqlJournalSchema.Version - 1, Token);
        PlacementAttempt open = Attempt();
        await InsertAtVersionOneAsync(Intent, open, PlacementStage.Begun);
        await InsertAtVersionOneAsync(new(Intent.Store, "ref-2"), Attempt(reference: "ref-2"), PlacementStage.Rejected);
        object? since = await Database.AskAsync("select complete_since from shop_journal");
        await Journal()
            .Invoking(journal => journal.CheckAsync(Token))
            .Should()
            .ThrowAsync<InvalidOperationException>()
            .WithMessage("*version 1*");

        await SqlJournalSchema.MigrateAsync(Database.Source, cancellationToken: Token);

        SqlPlacementJournal journal = Journal();
        (await journal.FindAsync(Intent, Token)).Record!.Attempt.Should().Be(open);
        (await journal.BeginAsync(Intent, Attempt("key-2"), Token)).Outcome.Should().Be(BeginOutcome.Taken);
        (await Database.AskAsync("select complete_since from shop_journal")).Should().Be(since);
        (await Database.AskAsync("select count(*) from shop_intents where look_up_after = latest_send")).Should().Be(1L);
        (await Database.AskAsync("select count(*) from shop_intents where settle_after is not null")).Should().Be(0L);
    }

    [Fact]
    public async Task Check_TablesOfALaterVersion_AreRefused()
    {
        SqlPlacementJournal journal = await StartAsync();
        await Database.ExecuteAsync("update shop_journal set schema_version = 99");

        await journal.Invoking(it => it.CheckAsync(Token)).Should().ThrowAsync<InvalidOperationException>().WithMessage("*99*");
        Func<Task> migrate = () => SqlJournalSchema.MigrateAsync(Database.Source, cancellationToken: Token);
        await migrate.Should().ThrowAsync<InvalidOperationException>().WithMessage("*Update the package*");
    }

    [Fact]
    public async Task Begin_WithoutTables_FailsAndSaysWhatToDo()
    {
        Func<Task> begin = async () => await Journal().BeginAsync(Intent, Attempt(), Token);

        await begin.Should().ThrowAsync<InvalidOperationException>().WithMessage("*MigrateAsync*");
    }

    [Fact]
    public async Task Script_RunByHand_MakesTheTablesThatTheJournalNeeds()
    {
        SqlDialect dialect = SqlDialect.Of(Database.Source, null);
        await dialect.RunScriptAsync(Database.Source, SqlJournalSchema.Script(dialect.Kind), Token);

        SqlPlacementJournal journal = Journal();
        (await journal.BeginAsync(Intent, Attempt(), Token)).Outcome.Should().Be(BeginOutcome.Won);
        SqlJournalSchema.Script(dialect.Kind, 1).Should().NotContain("create table");
    }

    [Fact]
    public async Task HashKey_OtherThanTheOneOfTheRows_IsRefused()
    {
        byte[] first = new byte[32];
        byte[] other = [.. new byte[31], 1];
        await (await StartAsync(options => options.HashKey = first)).CheckAsync(Token);

        Journal(options => options.HashKey = first).HashKey.ToArray().Should().Equal(first);
        await Journal(options => options.HashKey = first).CheckAsync(Token);
        await Journal(options => options.HashKey = other)
            .Invoking(journal => journal.CheckAsync(Token))
            .Should()
            .ThrowAsync<InvalidOperationException>()
            .WithMessage("*HashKey*");
    }

    [Fact]
    public async Task HashKey_OfTheTables_IsTheSameInEveryProcess()
    {
        SqlPlacementJournal journal = await StartAsync();

        journal.HashKey.ToArray().Should().HaveCount(32).And.Equal(Journal().HashKey.ToArray());
    }

    private Task<int> InsertAtVersionOneAsync(PlacementIntent intent, PlacementAttempt attempt, PlacementStage stage)
    {
        string json = (PlacementRecord.Begin(null, attempt).Record with { Stage = stage }).ToJson();
        string key = SqlDialect.Of(Database.Source, null).Literal(IntentRow.KeyOf(intent));
        return Database.ExecuteAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                insert into shop_intents
                    (key, store, reference, checkout, attempt, state, begun_at, latest_send, changed_at, lookups, version, record)
                values ({key}, '{intent.Store}', '{intent.Reference}', '{attempt.Checkout}', '{attempt.Id}', '{stage}',
                    {attempt.BegunAt.ToUnixTimeMilliseconds()}, {attempt.LatestSend.ToUnixTimeMilliseconds()}, 0, 0, 1, '{json}')
                """
            )
        );
    }
}
