using ShopSdk.Placing;

namespace ShopSdk.Tests.Placing;

/// <summary>What every journal promises. Inherit it for a journal, give it one that is empty, and all tests have to pass.</summary>
public abstract partial class PlacementJournalContract
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    private static readonly PlacementIntent Intent = new(StoreName.Parse("stub"), "ref-1");

    /// <summary>Gets the journal under test, empty at the start.</summary>
    protected abstract IPlacementJournal Journal { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Find_WithoutARecord_SaysSinceWhenTheJournalIsComplete()
    {
        JournalEntry entry = await Journal.FindAsync(Intent, Token);

        entry.Record.Should().BeNull();
        entry.CompleteSince.Should().BeAfter(DateTimeOffset.UnixEpoch);
        (await Journal.FindAsync(Intent, Token)).CompleteSince.Should().Be(entry.CompleteSince);
    }

    [Fact]
    public async Task Begin_Twice_KeepsTheFirstAndReturnsIt()
    {
        PlacementAttempt first = Attempt("first");

        JournalBegin won = await Journal.BeginAsync(Intent, first, Token);
        JournalBegin taken = await Journal.BeginAsync(Intent, Attempt("second"), Token);

        won.Outcome.Should().Be(BeginOutcome.Won);
        won.Record.Attempt.Should().Be(first);
        taken.Outcome.Should().Be(BeginOutcome.Taken);
        taken.Record.Should().BeEquivalentTo(won.Record);
        (await FindAsync()).Should().BeEquivalentTo(won.Record);
    }

    [Fact]
    public async Task Begin_TheSameAttemptTwice_RecognisesItsOwn()
    {
        PlacementAttempt attempt = Attempt("first");
        await Journal.BeginAsync(Intent, attempt, Token);

        JournalBegin again = await Journal.BeginAsync(Intent, attempt, Token);

        again.Outcome.Should().Be(BeginOutcome.AlreadyMine);
        again.Record.Version.Should().Be(1);
    }

    [Fact]
    public async Task Begin_ManyAtOnce_LetsOneIn()
    {
        PlacementAttempt[] attempts = [.. Enumerable.Range(0, 16).Select(i => Attempt($"key-{i}"))];

        JournalBegin[] begins = await Task.WhenAll(
            attempts.Select(attempt => Task.Run(async () => await Journal.BeginAsync(Intent, attempt, Token), Token))
        );

        begins.Count(begin => begin.Outcome == BeginOutcome.Won).Should().Be(1);
        Guid won = begins.Single(begin => begin.Outcome == BeginOutcome.Won).Record.Attempt.Id;
        begins.Should().OnlyContain(begin => begin.Record.Attempt.Id == won);
        (await FindAsync())!.Attempt.Id.Should().Be(won);
    }

    [Theory]
    [InlineData(PlacementStage.NotSent, BeginOutcome.Won)]
    [InlineData(PlacementStage.Rejected, BeginOutcome.Won)]
    [InlineData(PlacementStage.Absent, BeginOutcome.Won)]
    [InlineData(PlacementStage.Sent, BeginOutcome.Taken)]
    [InlineData(PlacementStage.Placed, BeginOutcome.Taken)]
    public async Task Begin_AfterAnEarlierAttempt_DependsOnHowItEnded(PlacementStage stage, BeginOutcome outcome)
    {
        PlacementRecord first = (await Journal.BeginAsync(Intent, Attempt("first"), Token)).Record;
        (await Journal.ReplaceAsync(Intent, first, first with { Stage = stage, Version = 2 }, Token)).Should().BeTrue();

        JournalBegin begin = await Journal.BeginAsync(Intent, Attempt("second"), Token);

        begin.Outcome.Should().Be(outcome);
        begin.Record.Version.Should().Be(outcome == BeginOutcome.Won ? 3 : 2);
    }

    [Fact]
    public async Task Find_ReferencesThatDifferInCaseOrBlanksOrAccentsOnly_AreOthers()
    {
        await Journal.BeginAsync(Intent, Attempt("first"), Token);

        foreach (string other in (string[])["REF-1", "ref-1 ", " ref-1", "réf-1", "ref-1\u0000"])
            (await Journal.FindAsync(new(StoreName.Parse("stub"), other), Token)).Record.Should().BeNull(other);
    }

    [Fact]
    public async Task Find_OtherStoreOrReference_IsNothing()
    {
        await Journal.BeginAsync(Intent, Attempt("first"), Token);

        (await Journal.FindAsync(new(StoreName.Parse("other"), "ref-1"), Token)).Record.Should().BeNull();
        (await Journal.FindAsync(new(StoreName.Parse("stub"), "ref-2"), Token)).Record.Should().BeNull();
    }

    [Fact]
    public async Task Replace_TheStandingRecord_KeepsAllOfTheNext()
    {
        PlacementRecord begun = (await Journal.BeginAsync(Intent, Attempt("first"), Token)).Record;
        PlacementRecord next = begun with
        {
            Stage = PlacementStage.Placed,
            Version = 2,
            Lookups = 3,
            Orders =
            [
                new(
                    OrderId.Parse("7"),
                    begun.Attempt.Id,
                    PaymentState.Unpaid,
                    OrderState.Active,
                    new Money(7.99m, Currency.Parse("EUR")),
                    EvidenceKind.Lookup,
                    Noon
                ),
            ],
            Earlier = [Attempt("earlier")],
            Resolution = new()
            {
                Version = 1,
                By = "anna",
                Why = "saw it in the shop",
                Order = OrderId.Parse("7"),
            },
        };

        (await Journal.ReplaceAsync(Intent, begun, next, Token)).Should().BeTrue();

        (await FindAsync()).Should().BeEquivalentTo(next);
    }

    [Fact]
    public async Task Replace_AnotherVersionOrAttemptStandsThereByNow_ChangesNothing()
    {
        PlacementRecord begun = (await Journal.BeginAsync(Intent, Attempt("first"), Token)).Record;
        PlacementRecord next = begun with { Stage = PlacementStage.Sent, Version = 2 };
        await Journal.ReplaceAsync(Intent, begun, next, Token);

        bool byVersion = await Journal.ReplaceAsync(Intent, begun, begun with { Version = 2 }, Token);
        PlacementRecord other = next with { Attempt = Attempt("other") };
        bool byAttempt = await Journal.ReplaceAsync(Intent, other, other with { Version = 3 }, Token);

        (byVersion, byAttempt).Should().Be((false, false));
        (await FindAsync()).Should().BeEquivalentTo(next);
    }

    [Fact]
    public async Task Replace_ManyAtOnce_OneOfThemWins()
    {
        PlacementRecord begun = (await Journal.BeginAsync(Intent, Attempt("first"), Token)).Record;

        bool[] won = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(i =>
                    Task.Run(
                        async () => await Journal.ReplaceAsync(Intent, begun, begun with { Version = 2, Lookups = i }, Token),
                        Token
                    )
                )
        );

        won.Count(it => it).Should().Be(1);
        (await FindAsync())!.Lookups.Should().Be(Array.IndexOf(won, true));
    }

    [Fact]
    public void HashKey_IsLongEnoughAndStays()
    {
        Journal.HashKey.Length.Should().BeGreaterThanOrEqualTo(32);
        Journal.HashKey.ToArray().Should().Equal(Journal.HashKey.ToArray()).And.Contain(part => part != 0);
    }

    private async Task<PlacementRecord?> FindAsync() => (await Journal.FindAsync(Intent, Token)).Record;

    private static PlacementAttempt Attempt(string key) =>
        new(
            Guid.NewGuid(),
            CheckoutId.Create(ProviderId.Parse("stub"), StoreName.Parse("stub"), "ref-1", key, Noon),
            Noon,
            Noon.AddSeconds(60)
        )
        {
            Buyer = "B",
            Credential = "C",
            Content = "D",
            Quoted = new Money(7.99m, Currency.Parse("EUR")),
        };
}
