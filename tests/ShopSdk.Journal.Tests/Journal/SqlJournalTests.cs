using System.Transactions;
using ShopSdk.Journal.Tests.Databases;
using ShopSdk.Placing;

namespace ShopSdk.Journal.Tests.Journal;

/// <summary>What both databases do alike.</summary>
public abstract partial class SqlJournalTests : JournalTest
{
    [Fact]
    public async Task Begin_WithTimeLeft_TakesItsTimesFromTheDatabasesClock()
    {
        SqlPlacementJournal journal = await StartAsync();
        DateTimeOffset before = await NowAsync(journal);

        JournalBegin begin = await journal.BeginAsync(Intent, Attempt(timeLeft: TimeSpan.FromSeconds(30)), Token);

        DateTimeOffset after = await NowAsync(journal);
        begin.Record.Attempt.BegunAt.Should().BeOnOrAfter(before).And.BeOnOrBefore(after);
        begin.Record.Attempt.LatestSend.Should().BeOnOrAfter(before.AddSeconds(30)).And.BeOnOrBefore(after.AddSeconds(30.01));
        (await journal.FindAsync(Intent, Token)).Record.Should().BeEquivalentTo(begin.Record);
    }

    [Fact]
    public async Task Begin_AgainAfterAnEnd_TakesItsTimesFromTheDatabasesClock()
    {
        SqlPlacementJournal journal = await StartAsync();
        PlacementRecord first = (await journal.BeginAsync(Intent, Attempt(), Token)).Record;
        await journal.ReplaceAsync(Intent, first, first with { Stage = PlacementStage.Rejected, Version = 2 }, Token);
        DateTimeOffset before = await NowAsync(journal);

        JournalBegin begin = await journal.BeginAsync(Intent, Attempt("key-2", TimeSpan.FromSeconds(30)), Token);

        begin.Outcome.Should().Be(BeginOutcome.Won);
        begin.Record.Version.Should().Be(3);
        begin.Record.Attempt.BegunAt.Should().BeOnOrAfter(before);
        begin.Record.Attempt.LatestSend.Should().BeOnOrAfter(before.AddSeconds(30));
        begin.Record.Earlier.Should().ContainSingle().Which.Should().Be(first.Attempt);
    }

    [Fact]
    public async Task Replace_AnAttemptThatEnded_SetsItsLatestSendToTheDatabasesNow()
    {
        SqlPlacementJournal journal = await StartAsync();
        PlacementRecord begun = (await journal.BeginAsync(Intent, Attempt(timeLeft: TimeSpan.FromHours(1)), Token)).Record;
        // A process whose clock is a year slow.
        PlacementAttempt ended = begun.Attempt with
        {
            LatestSend = begun.Attempt.BegunAt.AddYears(-1),
        };

        await journal.ReplaceAsync(
            Intent,
            begun,
            begun with
            {
                Stage = PlacementStage.Sent,
                Attempt = ended,
                Version = 2,
            },
            Token
        );

        DateTimeOffset latest = (await journal.FindAsync(Intent, Token)).Record!.Attempt.LatestSend;
        latest.Should().BeOnOrAfter(begun.Attempt.BegunAt).And.BeOnOrBefore(await NowAsync(journal));
    }

    [Fact]
    public async Task Replace_AnAttemptThatEndsLate_KeepsTheLatestSendOfItsBegin()
    {
        SqlPlacementJournal journal = await StartAsync();
        PlacementRecord begun = (await journal.BeginAsync(Intent, Attempt(), Token)).Record;
        PlacementAttempt ended = begun.Attempt with { LatestSend = await NowAsync(journal) };

        await journal.ReplaceAsync(
            Intent,
            begun,
            begun with
            {
                Stage = PlacementStage.Sent,
                Attempt = ended,
                Version = 2,
            },
            Token
        );

        // It could not send any more after that, whatever its process says.
        (await journal.FindAsync(Intent, Token))
            .Record!.Attempt.LatestSend.Should()
            .Be(begun.Attempt.LatestSend);
    }

    [Fact]
    public async Task History_HasOneEntryForEachVersion()
    {
        SqlPlacementJournal journal = await StartAsync();
        PlacementRecord begun = (await journal.BeginAsync(Intent, Attempt(), Token)).Record;
        await journal.BeginAsync(Intent, Attempt("key-2"), Token);
        PlacementRecord ended = begun with { Stage = PlacementStage.Rejected, Version = 2 };
        await journal.ReplaceAsync(Intent, begun, ended, Token);
        await journal.ReplaceAsync(Intent, begun, ended with { Lookups = 7 }, Token);
        await journal.BeginAsync(Intent, Attempt("key-3"), Token);

        (await Database.AskAsync("select count(*) from shop_intent_history")).Should().Be(3L);
        (await Database.AskAsync("select state from shop_intent_history where version = 2")).Should().Be("Rejected");
        (await Database.AskAsync("select count(*) from shop_intent_history where record is not null")).Should().Be(1L);
    }

    [Theory]
    [InlineData(TransactionScopeAsyncFlowOption.Enabled)]
    [InlineData(TransactionScopeAsyncFlowOption.Suppress)]
    public async Task Begin_InATransactionThatIsRolledBack_Stays(TransactionScopeAsyncFlowOption flow)
    {
        SqlPlacementJournal journal = await StartAsync();
        Task<JournalBegin> begin;
        using (new TransactionScope(TransactionScopeOption.Required, flow))
        {
            begin = journal.BeginAsync(Intent, Attempt(), Token).AsTask();
            if (flow == TransactionScopeAsyncFlowOption.Enabled)
                await begin;
        }

        (await begin).Outcome.Should().Be(BeginOutcome.Won);
        (await Journal().FindAsync(Intent, Token)).Record.Should().NotBeNull();
    }

    [Fact]
    public async Task Begin_OfReferencesThatACollationCouldMix_BeginsEach()
    {
        SqlPlacementJournal journal = await StartAsync();
        string[] references = ["a-1", "A-1", "a-1 ", "á-1", "a\u0301-1", "a-1\0", "ａ-1", "\ud83d\ude00"];

        foreach (string reference in references)
        {
            JournalBegin begin = await journal.BeginAsync(new(Intent.Store, reference), Attempt(reference: reference), Token);
            begin.Outcome.Should().Be(BeginOutcome.Won, reference);
        }

        foreach (string reference in references)
            (await journal.FindAsync(new(Intent.Store, reference), Token))
                .Record!.Attempt.Checkout.Reference.Should()
                .Be(reference);
    }

    [Fact]
    public async Task Records_WithAProtector_ContainNothingInTheClear()
    {
        var protector = new AesPlacementProtector(new byte[32]);
        SqlPlacementJournal journal = await StartAsync(protector: protector);
        PlacementAttempt attempt = Attempt("secret-token");
        PlacementRecord begun = (await journal.BeginAsync(Intent, attempt, Token)).Record;
        await journal.ReplaceAsync(Intent, begun, begun with { Stage = PlacementStage.Rejected, Version = 2 }, Token);

        foreach (string table in (string[])["shop_intents", "shop_intent_history where record is not null"])
        {
            string text = (string)(await Database.AskAsync($"select record from {table}"))!;
            text.Should().NotContain("secret-token").And.NotContain(attempt.Checkout.Value).And.NotContain(attempt.Id.ToString());
        }
        Func<Task> without = async () => await Journal().FindAsync(Intent, Token);
        await without.Should().ThrowAsync<FormatException>();
    }

    [Fact]
    public async Task Records_FromBeforeTheProtector_StayReadable()
    {
        SqlPlacementJournal before = await StartAsync();
        await before.BeginAsync(Intent, Attempt(), Token);

        PlacementRecord? record = (
            await Journal(protector: new AesPlacementProtector(new byte[32])).FindAsync(Intent, Token)
        ).Record;

        record.Should().NotBeNull();
    }
}
