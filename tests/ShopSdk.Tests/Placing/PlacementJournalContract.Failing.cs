using ShopSdk.Placing;

namespace ShopSdk.Tests.Placing;

/// <content>Lost acknowledgements, calls that are given up, stale reads, and values that are cut short.</content>
public abstract partial class PlacementJournalContract
{
    /// <summary>Gets the same data through another connection or instance, as another process has it. The journal itself where it has only one.</summary>
    protected virtual IPlacementJournal OtherProcess => Journal;

    [Fact]
    public async Task Begin_AfterItsOwnAttemptWasHandedOver_IsTaken()
    {
        PlacementAttempt attempt = Attempt("first");
        PlacementRecord begun = (await Journal.BeginAsync(Intent, attempt, Token)).Record;
        PlacementRecord sent = begun with { Stage = PlacementStage.Sent, Version = 2 };
        await Journal.ReplaceAsync(Intent, begun, sent, Token);

        JournalBegin again = await Journal.BeginAsync(Intent, attempt, Token);

        again.Outcome.Should().Be(BeginOutcome.Taken, "it may have been sent, so it must not be sent again");
        again.Record.Should().BeEquivalentTo(sent);
    }

    [Fact]
    public async Task Replace_AgainAfterALostAcknowledgement_ChangesNothing()
    {
        PlacementRecord begun = (await Journal.BeginAsync(Intent, Attempt("first"), Token)).Record;
        PlacementRecord next = begun with { Stage = PlacementStage.Sent, Version = 2, Lookups = 1 };
        await Journal.ReplaceAsync(Intent, begun, next, Token);

        bool again = await Journal.ReplaceAsync(Intent, begun, next, Token);

        again.Should().BeFalse();
        (await FindAsync()).Should().BeEquivalentTo(next);
    }

    [Fact]
    public async Task Replace_WithoutARecord_ChangesNothing()
    {
        PlacementRecord unwritten = new()
        {
            Stage = PlacementStage.Begun,
            Attempt = Attempt("first"),
            Version = 1,
        };

        bool replaced = await Journal.ReplaceAsync(Intent, unwritten, unwritten with { Version = 2 }, Token);

        replaced.Should().BeFalse();
        (await FindAsync()).Should().BeNull();
    }

    [Fact]
    public async Task AnyCall_WithACancelledToken_EndsAtOnceAndWritesNothing()
    {
        PlacementRecord begun = (await Journal.BeginAsync(Intent, Attempt("first"), Token)).Record;
        PlacementIntent other = new(Intent.Store, "ref-2");
        using var caller = new CancellationTokenSource();
        await caller.CancelAsync();

        Func<Task>[] calls =
        [
            async () => await Journal.FindAsync(Intent, caller.Token),
            async () => await Journal.BeginAsync(other, Attempt("second"), caller.Token),
            async () => await Journal.ReplaceAsync(Intent, begun, begun with { Version = 2 }, caller.Token),
        ];

        foreach (Func<Task> call in calls)
            await call.Should().ThrowAsync<OperationCanceledException>();
        (await FindAsync()).Should().BeEquivalentTo(begun);
        (await Journal.FindAsync(other, Token)).Record.Should().BeNull();
    }

    [Fact]
    public async Task Find_InAnotherProcess_SeesWhatWasJustWritten()
    {
        PlacementRecord standing = (await Journal.BeginAsync(Intent, Attempt("first"), Token)).Record;
        for (int i = 0; i < 20; i++)
        {
            (IPlacementJournal writer, IPlacementJournal reader) = i % 2 == 0 ? (Journal, OtherProcess) : (OtherProcess, Journal);
            (await reader.FindAsync(Intent, Token)).Record.Should().BeEquivalentTo(standing);
            PlacementRecord next = standing with { Version = standing.Version + 1, Lookups = i };
            (await writer.ReplaceAsync(Intent, standing, next, Token)).Should().BeTrue();
            standing = next;
        }
        (await OtherProcess.BeginAsync(Intent, Attempt("second"), Token)).Outcome.Should().Be(BeginOutcome.Taken);
    }

    [Fact]
    public void HashKey_InAnotherProcess_IsTheSame() =>
        OtherProcess.HashKey.ToArray().Should().Equal(Journal.HashKey.ToArray(), "buyers are compared by it");

    [Fact]
    public async Task Find_LongestNamesThatDifferAtTheEndOnly_AreOthers()
    {
        string store = new('s', 127);
        string reference = new('r', 199);
        await Journal.BeginAsync(new(StoreName.Parse(store + "a"), reference + "a"), Attempt("first"), Token);

        (await Journal.FindAsync(new(StoreName.Parse(store + "a"), reference + "b"), Token)).Record.Should().BeNull();
        (await Journal.FindAsync(new(StoreName.Parse(store + "b"), reference + "a"), Token)).Record.Should().BeNull();
        (await Journal.FindAsync(new(StoreName.Parse(store + "a"), reference + "a"), Token)).Record.Should().NotBeNull();
    }

    [Fact]
    public async Task Find_ReferenceOfLongCharacters_IsFoundAgain()
    {
        PlacementIntent intent = new(Intent.Store, string.Concat(Enumerable.Repeat("🧾", 100)));
        await Journal.BeginAsync(intent, Attempt("first"), Token);

        (await Journal.FindAsync(intent, Token)).Record.Should().NotBeNull();
        (await Journal.FindAsync(intent with { Reference = intent.Reference[..^2] + "🧿" }, Token)).Record.Should().BeNull();
    }

    [Fact]
    public async Task Begin_LargestCheckoutAndManyEarlierOnes_AreKeptWhole()
    {
        PlacementAttempt large = Attempt("first") with { Checkout = LargestId() };
        PlacementRecord begun = (await Journal.BeginAsync(Intent, large, Token)).Record;
        PlacementRecord next = begun with
        {
            Version = 2,
            Stage = PlacementStage.Sent,
            Earlier = [.. Enumerable.Range(0, 8).Select(_ => large with { Id = Guid.NewGuid() })],
        };

        (await Journal.ReplaceAsync(Intent, begun, next, Token)).Should().BeTrue();

        large.Checkout.Value.Length.Should().BeGreaterThan(8000);
        (await FindAsync()).Should().BeEquivalentTo(next);
    }

    [Fact]
    public async Task Begin_ManyIntentsInManyThreads_KeepsThemApart()
    {
        PlacementIntent[] intents = [.. Enumerable.Range(0, 50).Select(i => new PlacementIntent(Intent.Store, $"many-{i}"))];

        JournalBegin[] begins = await Task.WhenAll(
            intents.SelectMany(intent =>
                Enumerable
                    .Range(0, 4)
                    .Select(i =>
                        Task.Run(
                            async () => await (i % 2 == 0 ? Journal : OtherProcess).BeginAsync(intent, Attempt("k"), Token),
                            Token
                        )
                    )
            )
        );

        begins.Count(begin => begin.Outcome == BeginOutcome.Won).Should().Be(intents.Length);
    }

    private static CheckoutId LargestId()
    {
        Random dice = new(7);
        string state = Convert.ToBase64String(dice.GetItems([.. Enumerable.Range(0, 256).Select(i => (byte)i)], 4470));
        return CheckoutId.Create(ProviderId.Parse("stub"), StoreName.Parse("stub"), "ref-1", "key", Noon, state);
    }
}
