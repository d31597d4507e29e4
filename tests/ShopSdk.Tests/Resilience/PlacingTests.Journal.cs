using ShopSdk.Errors;
using ShopSdk.Resilience;

namespace ShopSdk.Tests.Resilience;

/// <content>A journal that cannot settle: it hides no outcome, keeps nobody waiting, and lets nothing be sent again.</content>
public sealed partial class PlacingTests
{
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
        journal.FindsNothingAnyMore = true;

        await CancelledAsync<PlacementCanceledException>(NewClient(journal: journal), caller, handedOver: true);

        answer.SetResult(await StubShop.Answer("""{"order":"1"}"""));
        (await leader).Should().BeOfType<Placement.Placed>();
    }

    private static ValueTask FailAsync() => ValueTask.FromException(new TimeoutException("database"));

    private static ValueTask HangAsync() => new(new TaskCompletionSource().Task);

    private sealed class UnsettledJournal(Func<ValueTask> settle) : IPlacementJournal
    {
        private readonly InMemoryPlacementJournal _journal = new();

        public bool FindsNothingAnyMore { get; set; }

        public async ValueTask<PlacementRecord?> FindAsync(PlacementIntent intent, CancellationToken cancellationToken)
        {
            if (FindsNothingAnyMore)
                await HangAsync();
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
