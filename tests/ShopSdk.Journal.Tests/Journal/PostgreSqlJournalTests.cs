using System.Data.Common;
using System.Transactions;
using Npgsql;
using ShopSdk.Journal.Tests.Databases;
using ShopSdk.Placing;
using ShopSdk.TestKit;

namespace ShopSdk.Journal.Tests.Journal;

public sealed partial class PostgreSqlJournalTests(SharedPostgreSql server) : SqlJournalTests
{
    private NpgsqlConnectionStringBuilder Connection => ((PostgreSqlTestDatabase)Database).Connection;

    protected override async Task<TestDatabase> CreateAsync() => await PostgreSqlTestDatabase.CreateAsync(server);

    [Theory]
    [InlineData("40001")]
    [InlineData("40P01")]
    public async Task Begin_ThatLosesAgainstAnotherTransaction_IsRepeated(string state)
    {
        SqlPlacementJournal journal = await StartAsync();
        await FailAsync(state, times: 2);

        JournalBegin begin = await journal.BeginAsync(Intent, Attempt(), Token);

        begin.Outcome.Should().Be(BeginOutcome.Won);
        (await Database.AskAsync("select last_value from tries")).Should().Be(3L);
        (await Database.AskAsync("select count(*) from shop_intent_history")).Should().Be(1L);
    }

    [Fact]
    public async Task Begin_ThatFailsForGood_IsNotRepeated()
    {
        SqlPlacementJournal journal = await StartAsync();
        await FailAsync("23514", times: 100);

        Func<Task> begin = async () => await journal.BeginAsync(Intent, Attempt(), Token);

        (await begin.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be("23514");
        (await Database.AskAsync("select last_value from tries")).Should().Be(1L);
    }

    [Fact]
    public async Task Begin_WhileTheTableIsLocked_EndsInTimeAndLeavesNothing()
    {
        SqlPlacementJournal journal = await StartAsync(options => options.Timeout = TimeSpan.FromMilliseconds(300));
        await journal.CheckAsync(Token);
        await using (DbConnection other = await Database.Source.OpenConnectionAsync(Token))
        await using (DbTransaction locking = await other.BeginTransactionAsync(Token))
        {
            await LockAsync(other);
            Func<Task> begin = async () => await journal.BeginAsync(Intent, Attempt(), Token);
            await begin.Should().ThrowAsync<TimeoutException>();
        }

        (await journal.FindAsync(Intent, Token)).Record.Should().BeNull();
    }

    [Fact]
    public async Task Begin_WithLittleTimeLeft_DoesNotWaitForLonger()
    {
        SqlPlacementJournal journal = await StartAsync(options => options.Timeout = TimeSpan.FromSeconds(20));
        await journal.CheckAsync(Token);
        await using DbConnection other = await Database.Source.OpenConnectionAsync(Token);
        await using DbTransaction locking = await other.BeginTransactionAsync(Token);
        await LockAsync(other);

        Func<Task> begin = async () => await journal.BeginAsync(Intent, Attempt(timeLeft: TimeSpan.FromMilliseconds(200)), Token);

        (await begin.Should().ThrowAsync<TimeoutException>()).WithMessage("*00:00:00.2*");
    }

    [Fact]
    public async Task Begin_WhoseConnectionIsKilledMeanwhile_IsRepeated()
    {
        SqlPlacementJournal journal = await StartAsync();
        await journal.CheckAsync(Token);
        await using DbConnection other = await Database.Source.OpenConnectionAsync(Token);
        await using DbTransaction locking = await other.BeginTransactionAsync(Token);
        await LockAsync(other);
        Task<JournalBegin> begin = journal.BeginAsync(Intent, Attempt(), Token).AsTask();

        // The one that waits for the lock.
        const string kill =
            "select count(pg_terminate_backend(pid)) from pg_stat_activity where wait_event_type = 'Lock' and query like '%insert into shop_intents%'";
        while (!Equals(await Database.AskAsync(kill), 1L))
            await Task.Yield();
        await locking.CommitAsync(Token);

        (await begin).Outcome.Should().Be(BeginOutcome.Won);
        (await Database.AskAsync("select count(*) from shop_intent_history")).Should().Be(1L);
    }

    [Fact]
    public async Task Begin_WithAnotherIsolationByDefault_RunsInItsOwn()
    {
        NpgsqlConnectionStringBuilder connection = Connection;
        connection.Options = "-c default_transaction_isolation=serializable";
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(connection);
        await StartAsync();
        await WatchAsync();

        await new SqlPlacementJournal(source).BeginAsync(Intent, Attempt(), Token);

        (await Database.AskAsync("select isolation from seen")).Should().Be("read committed");
        (await Database.AskAsync("select timeout from seen")).Should().NotBe("0");
    }

    [Fact]
    public async Task Begin_InATransactionOfTheCaller_TakesNoPartInIt()
    {
        SqlPlacementJournal journal = await StartAsync();
        await journal.CheckAsync(Token);
        await Database.ExecuteAsync("create table bought (reference text)");

        using (var scope = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled))
        {
            await Database.ExecuteAsync("insert into bought values ('ref-1')");
            await journal.BeginAsync(Intent, Attempt(), Token);
            scope.Complete();
        }

        // Two connections in one transaction would have needed a commit in two phases, which the server does not allow by default.
        (await Database.AskAsync("select count(*) from bought"))
            .Should()
            .Be(1L);
    }

    [Theory]
    [InlineData("synchronous_commit=off", "*synchronous_commit is off*")]
    [InlineData("default_transaction_read_only=on", "*read-only*")]
    public async Task Check_ASettingThatLosesCommits_IsRefused(string setting, string message)
    {
        await StartAsync();
        NpgsqlConnectionStringBuilder connection = Connection;
        connection.Options = $"-c {setting}";
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(connection);

        await new SqlPlacementJournal(source)
            .Invoking(it => it.CheckAsync(Token))
            .Should()
            .ThrowAsync<InvalidOperationException>()
            .WithMessage(message);
    }

    [Fact]
    public async Task Check_AColumnWhoseCollationMixesTexts_IsRefused()
    {
        SqlPlacementJournal journal = await StartAsync();
        await Database.ExecuteAsync(
            """
            create collation loose (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
            drop index shop_intents_lookup;
            alter table shop_intents alter column store type text collate loose;
            """
        );

        await journal
            .Invoking(it => it.CheckAsync(Token))
            .Should()
            .ThrowAsync<InvalidOperationException>()
            .WithMessage("*collation*");
    }

    /// <summary>Notes how each insert is run.</summary>
    private Task<int> WatchAsync() =>
        Database.ExecuteAsync(
            """
            create table seen (isolation text, timeout text);
            create function see() returns trigger language plpgsql as $$
            begin
                insert into seen values (current_setting('transaction_isolation'), current_setting('statement_timeout'));
                return new;
            end $$;
            create trigger see before insert on shop_intents for each row execute function see();
            """
        );

    [Fact]
    public async Task Check_AStandby_IsRefused()
    {
        await StartAsync();
        await using PostgreSqlServer standby = await server.CreateStandbyAsync();
        NpgsqlConnectionStringBuilder connection = Connection;
        connection.Port = standby.Port;
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(connection);

        await new SqlPlacementJournal(source)
            .Invoking(it => it.CheckAsync(Token))
            .Should()
            .ThrowAsync<InvalidOperationException>()
            .WithMessage("*read-only standby*");
    }

    private static async Task LockAsync(DbConnection connection)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = "lock table shop_intents in exclusive mode";
        await command.ExecuteNonQueryAsync(Token);
    }

    /// <summary>Lets the first inserts fail. The sequence counts them, because no rollback takes it back.</summary>
    private Task<int> FailAsync(string state, int times) =>
        Database.ExecuteAsync(
            $"""
            create sequence tries;
            create function fail() returns trigger language plpgsql as $$
            begin
                if nextval('tries') <= {times} then
                    raise exception 'lost' using errcode = '{state}';
                end if;
                return new;
            end $$;
            create trigger fail before insert on shop_intents for each row execute function fail();
            """
        );
}
