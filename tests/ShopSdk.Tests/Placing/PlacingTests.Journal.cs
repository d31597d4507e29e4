using ShopSdk.Errors;
using ShopSdk.Placing;
using ShopSdk.Resilience;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Placing;

/// <content>A journal that cannot settle: it hides no outcome, keeps no caller waiting, and lets nothing be sent again.</content>
public sealed partial class PlacingTests
{
    [Fact]
    public async Task Journal_FailsBeforeTheSend_EndsTheCallAndSendsNothing()
    {
        var journal = new UnsettledJournal(FailAsync) { Finding = FailAsync };

        Func<Task> place = () => PlaceAsync(NewClient(journal: journal));

        (await place.Should().ThrowAsync<JournalUnavailableException>()).WithInnerException<TimeoutException>("database");
        _shop.Placings.Should().Be(0);
    }

    [Fact]
    public async Task Journal_FailsAfterALostResponse_IsLookedUpAllTheSame()
    {
        _shop.Place = _ => StubShop.Lost();
        _shop.LookUp = (_, _) => StubShop.Response("""{"order":"7"}""");

        Placement placement = await PlaceAsync(NewClient(journal: new UnsettledJournal(FailAsync)));

        placement.Should().BeOfType<Placement.Placed>().Which.Order.Should().Be(OrderId.Parse("7"));
    }

    [Fact]
    public async Task Journal_FailsAfterALostResponse_IsUnknownAndNotSentAgain()
    {
        _shop.Place = _ => StubShop.Lost();
        StubClient client = NewClient(journal: new UnsettledJournal(FailAsync));

        Placement first = await PlaceAsync(client);
        Placement second = await PlaceAsync(client);

        first.Should().BeOfType<Placement.Unknown>().Which.Id.SentAt.Should().NotBeNull();
        second.Should().BeOfType<Placement.Unknown>();
        _shop.Placings.Should().Be(1);
    }

    [Fact]
    public async Task Journal_FailsToRecordARejection_SaysThatThisCallSentNothing()
    {
        _shop.Place = _ => StubShop.Response("""{"failure":"listed"}""");

        Placement placement = await PlaceAsync(NewClient(journal: new UnsettledJournal(FailAsync)));

        placement.Should().BeOfType<Placement.Unknown>().Which.Problem.Message.Should().StartWith("This call left no order,");
    }

    [Fact]
    public async Task Journal_FailsToRecordProvenAbsence_ClaimsNothing()
    {
        StubClient client = NewClient(WithHorizon, new UnsettledJournal(FailAsync));
        CheckoutId id = await LoseAsync(client);
        _clock.Advance(TimeSpan.FromSeconds(60) + Horizon);

        Placement placement = await FindAsync(client, id);

        placement.Should().BeOfType<Placement.Unknown>("the claim is decided by the write that failed");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Journal_FailsOrHangsForOneWhoCancelled_SaysThatItWasSent(bool hangs)
    {
        using var caller = new CancellationTokenSource();
        _shop.Place = StubShop.Hang;
        StubClient client = NewClient(journal: new UnsettledJournal(hangs ? HangAsync : FailAsync));

        await CanceledAsync<PlacementCanceledException>(client, caller, sent: true);
    }

    [Fact]
    public async Task Journal_HangsWhileFollowersCancel_KeepsNobodyWaiting()
    {
        using var caller = new CancellationTokenSource();
        var response = new TaskCompletionSource<HttpResponseMessage>();
        _shop.Place = _ => response.Task;
        var journal = new UnsettledJournal(HangAsync);
        Task<Placement> leader = PlaceAsync(NewClient(journal: journal));
        journal.Finding = HangAsync;

        await CanceledAsync<PlacementCanceledException>(NewClient(journal: journal), caller, sent: true);

        response.SetResult(await StubShop.Response("""{"order":"1"}"""));
        _clock.Advance(TimeSpan.FromSeconds(5));
        (await leader).Should().BeOfType<Placement.Placed>();
    }

    [Fact]
    public async Task Journal_KeepsTimesToTheMillisecond_SettlesAllTheSame()
    {
        _clock.Advance(TimeSpan.FromTicks(3));
        var journal = new CoarseJournal();
        StubClient client = NewClient(WithHorizon, journal);
        _shop.Place = _ => StubShop.Response("""{"failure":"listed"}""");
        await PlaceAsync(client);
        PlacementRecord? rejected = (await journal.FindAsync(Intent, Canceled)).Record;
        CheckoutId lost = await LoseAsync(client);

        PlacementRecord? sent = (await journal.FindAsync(Intent, Canceled)).Record;

        rejected!.Stage.Should().Be(PlacementStage.Rejected);
        sent!
            .Attempt.LatestSend.Should()
            .Be(lost.SentAt)
            .And.BeAfter(OutcomeVectorTests.Noon)
            .And.BeBefore(_clock.GetUtcNow().AddSeconds(1));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Journal_HasTheReferenceForAStoreOfAnotherProvider_IsSaidBeforeItsIdIsShownToThisOne(bool places)
    {
        var id = CheckoutId.Create(
            ProviderId.Parse("other"),
            StoreName.Parse("stub"),
            "ref-1",
            "secret",
            OutcomeVectorTests.Noon
        );
        var attempt = new PlacementAttempt(Guid.NewGuid(), id, OutcomeVectorTests.Noon, OutcomeVectorTests.Noon);
        await _journal.BeginAsync(Intent, attempt, Canceled);
        StubClient client = NewClient();

        Func<Task> ask = () => places ? PlaceAsync(client) : FindAsync(client, client.NewId());

        await ask.Should().ThrowAsync<InvalidOperationException>().WithMessage("*of other*Give each store a different name*");
        _shop.Lookups.Should().BeEmpty();
        _shop.Placings.Should().Be(0);
    }

    private static ValueTask FailAsync() => ValueTask.FromException(new TimeoutException("database"));

    private static ValueTask HangAsync() => new(new TaskCompletionSource().Task);

    /// <summary>A journal whose calls fail or hang as a test says.</summary>
    private abstract class WrappedJournal : IPlacementJournal
    {
        private readonly InMemoryPlacementJournal _journal = NewJournal();

        public ReadOnlyMemory<byte> HashKey => _journal.HashKey;

        public virtual ValueTask<JournalEntry> FindAsync(PlacementIntent intent, CancellationToken cancellationToken) =>
            _journal.FindAsync(intent, cancellationToken);

        public virtual ValueTask<JournalBegin> BeginAsync(
            PlacementIntent intent,
            PlacementAttempt attempt,
            CancellationToken cancellationToken
        ) => _journal.BeginAsync(intent, attempt, cancellationToken);

        public virtual ValueTask<bool> ReplaceAsync(
            PlacementIntent intent,
            PlacementRecord current,
            PlacementRecord next,
            CancellationToken cancellationToken
        ) => _journal.ReplaceAsync(intent, current, next, cancellationToken);
    }

    /// <summary>As a database does whose times are coarser than a tick: it may return another time than it was given.</summary>
    private sealed class CoarseJournal : WrappedJournal
    {
        public override ValueTask<JournalBegin> BeginAsync(
            PlacementIntent intent,
            PlacementAttempt attempt,
            CancellationToken cancellationToken
        ) => base.BeginAsync(intent, Coarse(attempt), cancellationToken);

        public override ValueTask<bool> ReplaceAsync(
            PlacementIntent intent,
            PlacementRecord current,
            PlacementRecord next,
            CancellationToken cancellationToken
        ) => base.ReplaceAsync(intent, current, next with { Attempt = Coarse(next.Attempt) }, cancellationToken);

        private static PlacementAttempt Coarse(PlacementAttempt attempt) =>
            attempt with
            {
                LatestSend = DateTimeOffset.FromUnixTimeMilliseconds(attempt.LatestSend.ToUnixTimeMilliseconds()),
            };
    }

    private sealed class UnsettledJournal(Func<ValueTask> settle) : WrappedJournal
    {
        /// <summary>Gets or sets what comes before each find; null for nothing.</summary>
        public Func<ValueTask>? Finding { get; set; }

        public override async ValueTask<JournalEntry> FindAsync(PlacementIntent intent, CancellationToken cancellationToken)
        {
            if (Finding is { } finding)
                await finding();
            return await base.FindAsync(intent, cancellationToken);
        }

        public override async ValueTask<bool> ReplaceAsync(
            PlacementIntent intent,
            PlacementRecord current,
            PlacementRecord next,
            CancellationToken cancellationToken
        )
        {
            await settle();
            return false;
        }
    }
}
