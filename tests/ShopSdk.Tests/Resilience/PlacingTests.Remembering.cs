using ShopSdk.Errors;
using ShopSdk.Resilience;

namespace ShopSdk.Tests.Resilience;

/// <content>A journal, or a caller's report, that fails once something was handed over: the outcome is told all the same.</content>
public sealed partial class PlacingTests
{
    [Fact]
    public async Task PlaceAsync_JournalFailsAfterALostAnswer_StillReadsBack()
    {
        var journal = new FailingJournal { FailsToSettle = true };
        _shop.Place = _ => StubShop.Lost();
        _shop.Look = (_, _) => StubShop.Answer("""{"order":"7"}""");

        Placement placement = await PlaceAsync(NewClient(journal: journal));

        placement.Should().BeOfType<Placement.Placed>().Which.Order.Should().Be(new OrderId("7"));
    }

    [Fact]
    public async Task PlaceAsync_JournalFailsAndNothingIsSeen_IsUnknownAndLooksFirstNextTime()
    {
        var journal = new FailingJournal { FailsToSettle = true };
        StubClient client = NewClient(journal: journal);
        _shop.Place = _ => StubShop.Lost();

        Placement.Unknown first = (await PlaceAsync(client)).Should().BeOfType<Placement.Unknown>().Subject;
        Placement second = await PlaceAsync(client);

        first.Id.SentAt.Should().NotBeNull();
        second.Should().BeOfType<Placement.Unknown>();
        _shop.Placings.Should().Be(1);
    }

    [Fact]
    public async Task PlaceAsync_JournalFailsAfterAProvenRejection_IsTheRejection()
    {
        _shop.Place = _ => StubShop.Answer("""{"failure":"listed"}""");

        Placement placement = await PlaceAsync(NewClient(journal: new FailingJournal { FailsToSettle = true }));

        placement.Should().BeOfType<Placement.NotPlaced>().Which.Reason.Should().Be(NotPlacedReason.Rejected);
    }

    [Fact]
    public async Task PlaceAsync_JournalFailsBeforeTheSend_EndsTheCallAndSendsNothing()
    {
        Func<Task> place = () => PlaceAsync(NewClient(journal: new FailingJournal { FailsToFind = true }));

        await place.Should().ThrowAsync<TimeoutException>().WithMessage("db down");
        _shop.Placings.Should().Be(0);
    }

    [Fact]
    public async Task Cancel_WhoWaitsForAnothersFlightWhileTheJournalFails_IsToldThatItMayHaveBeenHandedOver()
    {
        var journal = new FailingJournal();
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        _shop.Place = _ => answer.Task;
        Task<Placement> leader = PlaceAsync(NewClient(journal: journal));
        journal.FailsToFind = true;
        using var caller = new CancellationTokenSource();

        await CancelledAsync<PlacementCanceledException>(NewClient(journal: journal), caller, handedOver: true);
        answer.SetResult(await StubShop.Answer("""{"order":"1"}"""));

        (await leader).Should().BeOfType<Placement.Placed>();
    }

    [Fact]
    public async Task PlaceAsync_ProgressFailsAfterTheHandOver_ChangesNoOutcome()
    {
        StubClient client = NewClient();
        _shop.Place = _ => StubShop.Lost();
        _shop.Look = (_, _) => StubShop.Answer(_shop.Looks.Count < 2 ? "{}" : """{"order":"7"}""");
        var options = new CallOptions { Progress = new FailingProgress(CheckoutStage.ReadingBack) };

        Placement placement = await client.PlaceAsync(client.NewId(), PlaceRequest.Paid(), options, Cancelled);

        placement.Should().BeOfType<Placement.Placed>();
        _shop.Looks.Should().HaveCount(2);
    }

    [Fact]
    public async Task PlaceAsync_ReferenceOfAnEarlierOrder_SaysWhoseOrderItIs()
    {
        StubClient client = NewClient();
        await PlaceAsync(client, client.NewId(key: "first"));
        _shop.Look = (_, _) => StubShop.Answer("""{"order":"1","total":12.50}""");
        var request = PlaceRequest.Paid() with { ExpectedTotal = new Money(9m, Agreed.Currency) };

        Placement.Placed again = (await client.PlaceAsync(client.NewId(key: "second"), request, null, Cancelled))
            .Should()
            .BeOfType<Placement.Placed>()
            .Subject;
        Placement.Placed same = (await PlaceAsync(client, client.NewId(key: "first")))
            .Should()
            .BeOfType<Placement.Placed>()
            .Subject;

        (again.FromEarlierCheckout, again.Id.Key, again.Total, again.MatchesQuote).Should().Be((true, "first", Agreed, false));
        same.FromEarlierCheckout.Should().BeFalse();
        _shop.Placings.Should().Be(1);
    }

    [Fact]
    public async Task FindPlacementAsync_OfWhatThisProcessKnowsNothingOf_ClaimsNoSend()
    {
        StubClient client = NewClient();

        Placement found = await client.FindPlacementAsync(client.NewId(), cancellationToken: Cancelled);

        found
            .Should()
            .BeOfType<Placement.Unknown>()
            .Which.Problem.Message.Should()
            .Be("No order is seen so far; whether one was sent, this process does not know.");
    }

    /// <summary>A journal whose database is down at times.</summary>
    private sealed class FailingJournal : IPlacementJournal
    {
        private readonly InMemoryPlacementJournal _journal = new();

        public bool FailsToFind { get; set; }

        public bool FailsToSettle { get; init; }

        public ValueTask<PlacementRecord?> FindAsync(PlacementIntent intent, CancellationToken cancellationToken) =>
            FailsToFind ? throw new TimeoutException("db down") : _journal.FindAsync(intent, cancellationToken);

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
        ) =>
            FailsToSettle ? throw new TimeoutException("db down") : _journal.SettleAsync(intent, begun, known, cancellationToken);
    }
}
