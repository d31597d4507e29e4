using ShopSdk.Errors;
using ShopSdk.Placing;
using ShopSdk.Resilience;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Placing;

/// <content>A caller that waits for another one's send takes over a known order, and finds out everything else by itself.</content>
public sealed partial class PlacingTests
{
    [Fact]
    public async Task Waiter_OfACallWithAShortDeadline_FindsOutInItsOwnTime()
    {
        _shop.Place = StubShop.Hang;
        StubClient client = NewClient();
        var hurried = new CallOptions { Deadline = TimeSpan.FromMilliseconds(150) };
        Task<Placement> leader = client.PlaceAsync(client.NewId(), PlaceRequest.Paid(), hurried, Canceled);
        Task<Placement> waiter = PlaceAsync(NewClient());
        _shop.LookUp = (_, _) => StubShop.Response("""{"order":"7"}""");

        _clock.Advance(TimeSpan.FromMilliseconds(150));

        (await leader).Should().BeOfType<Placement.Unknown>("its time is over");
        (await waiter).Should().BeOfType<Placement.Placed>().Which.Order.Should().Be(OrderId.Parse("7"));
        _shop.Placings.Should().Be(1);
    }

    [Fact]
    public async Task Waiter_ThatExpectsAnotherTotal_LearnsThatTheOrderHasAnother()
    {
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        _shop.Place = _ => answer.Task;
        StubClient client = NewClient();
        Task<Placement> leader = PlaceAsync(client);
        var request = PlaceRequest.Paid() with { ExpectedTotal = new Money(9m, Agreed.Currency) };
        Task<Placement> waiter = client.PlaceAsync(client.NewId(key: "second"), request, null, Canceled);

        answer.SetResult(await StubShop.Response("""{"order":"1","total":12.50}"""));

        (await leader).Should().BeOfType<Placement.Placed>().Which.MatchesQuote.Should().BeNull("nothing was agreed or quoted");
        Placement.Placed placed = (await waiter).Should().BeOfType<Placement.Placed>().Subject;
        (placed.Total, placed.MatchesQuote, placed.FromEarlierCheckout).Should().Be((Agreed, false, true));
    }

    [Fact]
    public async Task Waiter_WhileAnotherCannotReadTheCheckout_PlacesByItself()
    {
        _shop.LookUp = (key, _) =>
            StubShop.Response("{}", key == "unreadable" ? System.Net.HttpStatusCode.NotFound : System.Net.HttpStatusCode.OK);
        StubClient client = NewClient(o => o.Placement.Amounts = AmountGuard.Report);

        Task<Placement> first = PlaceAsync(client, client.NewId(key: "unreadable"));
        Task<Placement> second = PlaceAsync(client, client.NewId(key: "readable"));

        (await first).Should().BeOfType<Placement.NotPlaced>().Which.Reason.Should().Be(NotPlacedReason.CheckFailed);
        (await second).Should().BeOfType<Placement.Placed>();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task JournalIsDown_HundredCallers_AllLearnThatNothingWasSent(bool atBegin)
    {
        var down = new TaskCompletionSource();
        var journal = new DownJournal(down.Task, atBegin);
        Task<Placement>[] callers =
        [
            .. Enumerable.Range(0, 100).Select(i => PlaceAsync(NewClient(journal: journal), NewClient().NewId(key: $"key-{i}"))),
        ];

        down.SetException(new TimeoutException("database"));

        foreach (Task<Placement> caller in callers)
            (await FluentActions.Awaiting(() => caller).Should().ThrowAsync<JournalUnavailableException>()).WithMessage(
                "*Nothing was sent by this call.*"
            );
        _shop.Placings.Should().Be(0);
        _shop.Lookups.Should().BeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task JournalHangsAtBegin_CallerIsLetGo(bool cancels)
    {
        using var caller = new CancellationTokenSource();
        StubClient client = NewClient(journal: new DownJournal(new TaskCompletionSource().Task, atBegin: true));
        var options = new CallOptions { Deadline = TimeSpan.FromSeconds(2) };
        Task<Placement> placing = client.PlaceAsync(client.NewId(), PlaceRequest.Paid(), options, caller.Token);

        if (cancels)
            await caller.CancelAsync();
        else
            _clock.Advance(TimeSpan.FromSeconds(2));

        Func<Task> end = () => placing;
        if (cancels)
            await end.Should().ThrowAsync<OperationCanceledException>();
        else
            await end.Should().ThrowAsync<JournalUnavailableException>();
        _shop.Placings.Should().Be(0);
    }

    [Fact]
    public async Task JournalHangsAfterProvenNonDelivery_CallerIsLetGoSoon()
    {
        _shop.Refusals = 4;
        var hanging = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var journal = new UnsettledJournal(() =>
        {
            hanging.SetResult();
            return HangAsync();
        });
        Task<Placement> placing = PlaceAsync(NewClient(journal: journal));

        await hanging.Task;
        for (; !placing.IsCompleted; await Task.Yield())
            _clock.AdvanceToNextTimer(within: TimeSpan.FromSeconds(5));

        _clock.GetUtcNow().Should().BeBefore(OutcomeVectorTests.Noon.AddSeconds(30));
        (await placing)
            .Should()
            .BeOfType<Placement.Unknown>()
            .Which.Problem.Message.Should()
            .StartWith("This call left no order,");
        _shop.Placings.Should().Be(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Change_WhileTheCheckoutIsBeingSent_IsRefusedUntilTheOutcomeIsKnown(bool abandon)
    {
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        _shop.Place = _ => answer.Task;
        StubClient client = NewAbleClient();
        Task<Placement> placing = PlaceAsync(client);

        Func<Task> change = () => ChangeAsync(client, abandon);

        (await change.Should().ThrowAsync<PlacementConflictException>())
            .Which.Conflict.Should()
            .Be(PlacementConflict.OpenPlacement);
        answer.SetResult(await StubShop.Response("""{"failure":"listed"}"""));
        (await placing).Should().BeOfType<Placement.NotPlaced>();
        await change
            .Should()
            .ThrowAsync<CapabilityNotSupportedException>("the provider's code is asked now, and the stub has none");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Change_JournalHangs_IsLeftAtTheDeadline(bool abandon)
    {
        var journal = new UnsettledJournal(HangAsync) { Finding = HangAsync };
        Task change = ChangeAsync(NewAbleClient(journal), abandon);

        _clock.Advance(TimeSpan.FromSeconds(60));

        await FluentActions.Awaiting(() => change).Should().ThrowAsync<JournalUnavailableException>();
    }

    private StubClient NewAbleClient(IPlacementJournal? journal = null)
    {
        StubProvider able = new()
        {
            Abilities = new StubProvider().Abilities with { CanAbandon = true, Updates = UpdateGroups.Note },
        };
        return NewClient(o => o.Provider = able, journal);
    }

    private static Task ChangeAsync(StubClient client, bool abandon) =>
        abandon
            ? client.AbandonAsync(client.NewId(), cancellationToken: Canceled)
            : client.UpdateAsync(client.NewId(), new() { Note = "gift" }, cancellationToken: Canceled);

    /// <summary>Waits, and fails with what it waited for: at the begin, or at each read.</summary>
    private sealed class DownJournal(Task down, bool atBegin) : WrappedJournal
    {
        public override async ValueTask<JournalEntry> FindAsync(PlacementIntent intent, CancellationToken cancellationToken)
        {
            if (!atBegin)
                await down;
            return await base.FindAsync(intent, cancellationToken);
        }

        public override async ValueTask<JournalBegin> BeginAsync(
            PlacementIntent intent,
            PlacementAttempt attempt,
            CancellationToken cancellationToken
        )
        {
            await down;
            return await base.BeginAsync(intent, attempt, cancellationToken);
        }
    }
}
