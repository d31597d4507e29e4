using Npgsql;
using ShopSdk.Journal.Tests.Databases;
using ShopSdk.Placing;
using ShopSdk.TestKit;

namespace ShopSdk.Journal.Tests.Journal;

/// <content>The database committed, and its answer never came.</content>
public sealed partial class PostgreSqlJournalTests
{
    [Fact]
    public async Task Begin_WhoseAcknowledgementIsLost_RecognisesItsOwnRow()
    {
        await StartAsync();
        await using var proxy = new LossyProxy(Connection.Port);
        await using NpgsqlDataSource source = Through(proxy);
        var journal = new SqlPlacementJournal(source);
        await journal.CheckAsync(Token);
        proxy.LoseResponseTo("insert into shop_intents"u8.ToArray());

        JournalBegin begin = await journal.BeginAsync(Intent, Attempt(), Token);

        proxy.Lost.Should().Be(1);
        begin.Outcome.Should().Be(BeginOutcome.AlreadyMine);
        (await Database.AskAsync("select count(*) from shop_intent_history")).Should().Be(1L);
    }

    [Fact]
    public async Task Replace_WhoseAcknowledgementIsLost_RecognisesItsOwnRow()
    {
        await StartAsync();
        await using var proxy = new LossyProxy(Connection.Port);
        await using NpgsqlDataSource source = Through(proxy);
        var journal = new SqlPlacementJournal(source);
        PlacementRecord begun = (await journal.BeginAsync(Intent, Attempt(timeLeft: TimeSpan.FromMinutes(1)), Token)).Record;
        PlacementAttempt ended = begun.Attempt with { LatestSend = begun.Attempt.BegunAt };
        PlacementRecord next = begun with { Stage = PlacementStage.Sent, Attempt = ended, Version = 2 };
        proxy.LoseResponseTo("update shop_intents set"u8.ToArray());

        bool replaced = await journal.ReplaceAsync(Intent, begun, next, Token);

        proxy.Lost.Should().Be(1);
        replaced.Should().BeTrue();
        (await Database.AskAsync("select count(*) from shop_intent_history")).Should().Be(2L);
    }

    [Fact]
    public async Task Replace_OfAVersionThatAnotherWrote_IsRefusedAlsoIfAResponseIsLost()
    {
        SqlPlacementJournal other = await StartAsync();
        await using var proxy = new LossyProxy(Connection.Port);
        await using NpgsqlDataSource source = Through(proxy);
        var journal = new SqlPlacementJournal(source);
        PlacementRecord begun = (await journal.BeginAsync(Intent, Attempt(), Token)).Record;
        await other.ReplaceAsync(Intent, begun, begun with { Stage = PlacementStage.Rejected, Version = 2 }, Token);
        proxy.LoseResponseTo("update shop_intents set"u8.ToArray());

        bool replaced = await journal.ReplaceAsync(Intent, begun, begun with { Stage = PlacementStage.Sent, Version = 2 }, Token);

        proxy.Lost.Should().Be(1);
        replaced.Should().BeFalse();
    }

    private NpgsqlDataSource Through(LossyProxy proxy)
    {
        NpgsqlConnectionStringBuilder connection = Connection;
        connection.Port = proxy.Port;
        return NpgsqlDataSource.Create(connection);
    }
}
