using ShopSdk.Errors;
using ShopSdk.Resilience;

namespace ShopSdk.Tests.Resilience;

/// <content>A journal that cannot settle: it hides no outcome, keeps nobody waiting, and lets nothing be sent again.</content>
public sealed partial class PlacingTests
{
    [Fact]
    public async Task Journal_FailsBeforeTheSend_EndsTheCallAndSendsNothing()
    {
        var journal = new UnsettledJournal(FailAsync) { Finding = FailAsync };

        Func<Task> place = () => PlaceAsync(NewClient(journal: journal));

        await place.Should().ThrowAsync<TimeoutException>().WithMessage("database");
        _shop.Placings.Should().Be(0);
    }

    [Fact]
    public async Task Journal_FailsAfterALostAnswer_IsReadBackAllTheSame()
    {
        _shop.Place = _ => StubShop.Lost();
        _shop.Look = (_, _) => StubShop.Answer("""{"order":"7"}""");

        Placement placement = await PlaceAsync(NewClient(journal: new UnsettledJournal(FailAsync)));

        placement.Should().BeOfType<Placement.Placed>().Which.Order.Should().Be(OrderId.Parse("7"));
    }

    [Fact]
    public async Task Journal_FailsAfterALostAnswer_IsUnknownAndNotSentAgain()
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
    public async Task Journal_FailsAfterARejection_IsTheRejection()
    {
        _shop.Place = _ => StubShop.Answer("""{"failure":"listed"}""");

        Placement placement = await PlaceAsync(NewClient(journal: new UnsettledJournal(FailAsync)));

        placement.Should().BeOfType<Placement.NotPlaced>().Which.Reason.Should().Be(NotPlacedReason.Rejected);
    }

    [Fact]
    public async Task Journal_FailsAfterProvenAbsence_IsTheAbsence()
    {
        StubClient client = NewClient(WithHorizon, new UnsettledJournal(FailAsync));
        CheckoutId id = await LoseAsync(client);
        _clock.Advance(TimeSpan.FromSeconds(60) + Horizon);

        Placement placement = await FindAsync(client, id);

        placement.Should().BeOfType<Placement.NotPlaced>().Which.Reason.Should().Be(NotPlacedReason.AbsentAfterHorizon);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Journal_FailsOrHangsForOneWhoCancelled_SaysThatItWasHandedOver(bool hangs)
    {
        using var caller = new CancellationTokenSource();
        _shop.Place = StubShop.Hang;
        StubClient client = NewClient(journal: new UnsettledJournal(hangs ? HangAsync : FailAsync));

        await CancelledAsync<PlacementCanceledException>(client, caller, handedOver: true);
    }

    [Fact]
    public async Task Journal_HangsWhileFollowersCancel_KeepsNobodyWaiting()
    {
        using var caller = new CancellationTokenSource();
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        _shop.Place = _ => answer.Task;
        var journal = new UnsettledJournal(HangAsync);
        Task<Placement> leader = PlaceAsync(NewClient(journal: journal));
        journal.Finding = HangAsync;

        await CancelledAsync<PlacementCanceledException>(NewClient(journal: journal), caller, handedOver: true);

        answer.SetResult(await StubShop.Answer("""{"order":"1"}"""));
        (await leader).Should().BeOfType<Placement.Placed>();
    }

    [Fact]
    public async Task Journal_KeepsTimesToTheMillisecond_SettlesAllTheSame()
    {
        _clock.Advance(TimeSpan.FromTicks(3));
        var journal = new CoarseJournal();
        StubClient client = NewClient(WithHorizon, journal);
        _shop.Place = _ => StubShop.Answer("""{"failure":"listed"}""");
        await PlaceAsync(client);
        PlacementRecord? rejected = await journal.FindAsync(Intent, Cancelled);
        CheckoutId lost = await LoseAsync(client);

        PlacementRecord? sent = await journal.FindAsync(Intent, Cancelled);

        rejected.Should().BeNull();
        sent!.SentAt.Should().Be(lost.SentAt).And.BeAfter(OutcomeVectorTests.Noon).And.BeBefore(_clock.GetUtcNow().AddSeconds(1));
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
        await _journal.TryBeginAsync(Intent, new(id, OutcomeVectorTests.Noon), Cancelled);
        StubClient client = NewClient();

        Func<Task> ask = () => places ? PlaceAsync(client) : FindAsync(client, client.NewId());

        await ask.Should().ThrowAsync<InvalidOperationException>().WithMessage("*of other*Give each store a name of its own*");
        _shop.Looks.Should().BeEmpty();
        _shop.Placings.Should().Be(0);
    }

    private static ValueTask FailAsync() => ValueTask.FromException(new TimeoutException("database"));

    private static ValueTask HangAsync() => new(new TaskCompletionSource().Task);

    /// <summary>As a database does, whose times are coarser than a tick: what it gives back may not be what it was given.</summary>
    private sealed class CoarseJournal : IPlacementJournal
    {
        private readonly InMemoryPlacementJournal _journal = new();

        public ValueTask<PlacementRecord?> FindAsync(PlacementIntent intent, CancellationToken cancellationToken) =>
            _journal.FindAsync(intent, cancellationToken);

        public ValueTask<bool> TryBeginAsync(
            PlacementIntent intent,
            PlacementRecord record,
            CancellationToken cancellationToken
        ) => _journal.TryBeginAsync(intent, Coarse(record), cancellationToken);

        public ValueTask SettleAsync(
            PlacementIntent intent,
            PlacementRecord begun,
            PlacementRecord? known,
            CancellationToken cancellationToken
        ) => _journal.SettleAsync(intent, begun, known is null ? null : Coarse(known), cancellationToken);

        private static PlacementRecord Coarse(PlacementRecord record) =>
            record with
            {
                SentAt = DateTimeOffset.FromUnixTimeMilliseconds(record.SentAt.ToUnixTimeMilliseconds()),
            };
    }

    private sealed class UnsettledJournal(Func<ValueTask> settle) : IPlacementJournal
    {
        private readonly InMemoryPlacementJournal _journal = new();

        /// <summary>Gets or sets what comes before each find; null for nothing.</summary>
        public Func<ValueTask>? Finding { get; set; }

        public async ValueTask<PlacementRecord?> FindAsync(PlacementIntent intent, CancellationToken cancellationToken)
        {
            if (Finding is { } finding)
                await finding();
            return await _journal.FindAsync(intent, cancellationToken);
        }

        public ValueTask<bool> TryBeginAsync(
            PlacementIntent intent,
            PlacementRecord record,
            CancellationToken cancellationToken
        ) => _journal.TryBeginAsync(intent, record, cancellationToken);

        public ValueTask SettleAsync(
            PlacementIntent intent,
            PlacementRecord begun,
            PlacementRecord? known,
            CancellationToken cancellationToken
        ) => settle();
    }
}
