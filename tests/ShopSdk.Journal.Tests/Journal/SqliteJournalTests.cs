using System.Data.Common;
using Microsoft.Data.Sqlite;
using ShopSdk.Journal.Sql;
using ShopSdk.Journal.Tests.Databases;
using ShopSdk.Placing;

namespace ShopSdk.Journal.Tests.Journal;

public sealed class SqliteJournalTests : SqlJournalTests
{
    protected override Task<TestDatabase> CreateAsync() => Task.FromResult<TestDatabase>(new SqliteTestDatabase());

    [Fact]
    public async Task Begin_WhileAnotherProcessWrites_WaitsAndWins()
    {
        SqlPlacementJournal journal = await StartAsync();
        await journal.CheckAsync(Token);
        await using DbConnection other = await Database.Source.OpenConnectionAsync(Token);
        await using DbTransaction writing = await other.BeginTransactionAsync(Token);

        Task<JournalBegin> begin = journal.BeginAsync(Intent, Attempt(), Token).AsTask();
        begin.IsCompleted.Should().BeFalse();
        await writing.CommitAsync(Token);

        (await begin).Outcome.Should().Be(BeginOutcome.Won);
    }

    [Fact]
    public async Task Begin_WhileAnotherProcessWritesForTooLong_EndsInTimeAndLeavesNothing()
    {
        SqlPlacementJournal journal = await StartAsync(options => options.Timeout = TimeSpan.FromMilliseconds(300));
        await journal.CheckAsync(Token);
        await using DbConnection other = await Database.Source.OpenConnectionAsync(Token);
        await using (await other.BeginTransactionAsync(Token))
        {
            Func<Task> begin = async () => await journal.BeginAsync(Intent, Attempt(), Token);
            await begin.Should().ThrowAsync<TimeoutException>();
        }

        (await journal.FindAsync(Intent, Token)).Record.Should().BeNull();
    }

    [Fact]
    public async Task Check_WhileAnotherProcessWritesForTooLong_FailsWithoutRefusingTheDatabase()
    {
        SqlPlacementJournal journal = await StartAsync(options => options.Timeout = TimeSpan.FromMilliseconds(300));
        await using (DbConnection other = await Database.Source.OpenConnectionAsync(Token))
        await using (await other.BeginTransactionAsync(Token))
            await journal.Invoking(it => it.CheckAsync(Token)).Should().ThrowAsync<DbException>();

        await journal.CheckAsync(Token);
    }

    [Fact]
    public async Task Write_OnAConnectionThatTheApplicationChanged_IsDurableAllTheSame()
    {
        SqlPlacementJournal journal = await StartAsync();
        await Database.ExecuteAsync("pragma synchronous = off");
        await Database.ExecuteAsync("pragma foreign_keys = off");
        (await Database.AskAsync("pragma synchronous")).Should().Be(0L, "the pool gives the same connection again");

        await journal.BeginAsync(Intent, Attempt(), Token);

        (await Database.AskAsync("pragma synchronous")).Should().Be(2L);
        (await Database.AskAsync("pragma foreign_keys")).Should().Be(1L);
        (await Database.AskAsync("pragma journal_mode")).Should().Be("wal");
    }

    [Fact]
    public async Task Write_ThatFailsHalfway_LeavesNothing()
    {
        SqlPlacementJournal journal = await StartAsync();
        await Database.ExecuteAsync(
            "create trigger no_history before insert on shop_intent_history begin select raise(abort, 'disk is full'); end"
        );

        Func<Task> begin = async () => await journal.BeginAsync(Intent, Attempt(), Token);
        await begin.Should().ThrowAsync<SqliteException>();

        (await journal.FindAsync(Intent, Token)).Record.Should().BeNull();
        await Database.ExecuteAsync("drop trigger no_history");
        (await journal.BeginAsync(Intent, Attempt(), Token)).Outcome.Should().Be(BeginOutcome.Won);
    }

    [Fact]
    public async Task Check_AJournalModeThatIsNotWal_IsRefused()
    {
        SqlPlacementJournal journal = await StartAsync();
        await Database.ExecuteAsync("pragma journal_mode = delete");

        await journal
            .Invoking(it => it.CheckAsync(Token))
            .Should()
            .ThrowAsync<InvalidOperationException>()
            .WithMessage("*journal_mode is delete*");
    }

    [Fact]
    public async Task Check_AFileThatCannotBeWritten_IsRefused()
    {
        await StartAsync();
        string readOnly = ((SqliteTestDatabase)Database).ConnectionString + ";Mode=ReadOnly";
        await using DbDataSource source = SqliteFactory.Instance.CreateDataSource(readOnly);

        await new SqlPlacementJournal(source)
            .Invoking(it => it.CheckAsync(Token))
            .Should()
            .ThrowAsync<InvalidOperationException>()
            .WithMessage("*cannot be written*");
    }

    [Fact]
    public async Task Check_AColumnWithACollation_IsRefused()
    {
        SqlPlacementJournal journal = await StartAsync();
        await Database.ExecuteAsync("drop table shop_intent_history");
        await Database.ExecuteAsync("create table shop_intent_history (key blob, attempt text COLLATE NOCASE)");

        await journal
            .Invoking(it => it.CheckAsync(Token))
            .Should()
            .ThrowAsync<InvalidOperationException>()
            .WithMessage("*collation*");
    }

    [Theory]
    [InlineData("nfs", false, "*network*")]
    [InlineData("nfs4", false, "*network*")]
    [InlineData("CIFS", false, "*network*")]
    [InlineData("9p", false, "*network*")]
    [InlineData("whatever", true, "*network*")]
    [InlineData("overlay", false, "*volume*")]
    [InlineData("tmpfs", false, "*memory*")]
    public void FileSystem_ThatLosesOrMixesUpCommits_IsWarnedOf(string format, bool isNetwork, string text)
    {
        JournalProblem? problem = SqliteCheck.JudgeFileSystem(format, isNetwork);

        problem!.Text.Should().Match(text);
        problem.Forbids.Should().BeFalse();
    }

    [Theory]
    [InlineData("ext4")]
    [InlineData("xfs")]
    [InlineData("NTFS")]
    [InlineData("apfs")]
    public void FileSystem_OfALocalDisk_IsFine(string format) => SqliteCheck.JudgeFileSystem(format, false).Should().BeNull();
}
