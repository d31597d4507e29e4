using System.Collections.Concurrent;
using ShopSdk.Resilience;

namespace ShopSdk.Tests.Resilience;

/// <content>Those who come while another places or looks: they wait, leave with what is known, or take their turn.</content>
public sealed partial class PlacingTests
{
    private static readonly PlacementIntent Intent = new(StoreName.Parse("stub"), "ref-1");

    [Fact]
    public async Task Cancel_BeforeTheCall_DoesNotEvenAskTheJournal()
    {
        var journal = new TracingJournal();
        StubClient client = NewClient(journal: journal);
        using var caller = new CancellationTokenSource();
        await caller.CancelAsync();

        Func<Task> place = () => client.PlaceAsync(client.NewId(), PlaceRequest.Paid(), cancellationToken: caller.Token);

        await place.Should().ThrowAsync<OperationCanceledException>();
        journal.Calls.Should().BeEmpty();
    }

    [Fact]
    public async Task Cancel_WhoWaitsWhileTheLeaderStillReads_IsAPlainCancellation()
    {
        var quote = new TaskCompletionSource<HttpResponseMessage>();
        _shop.Look = (_, _) => quote.Task;
        StubClient leading = NewClient(o => o.Placement.Amounts = AmountGuard.Report);
        Task<Placement> leader = PlaceAsync(leading);
        using var caller = new CancellationTokenSource();

        await CancelledAsync<OperationCanceledException>(NewClient(), caller, handedOver: false);
        quote.SetResult(await StubShop.Answer("{}"));

        (await leader).Should().BeOfType<Placement.Placed>();
    }

    [Fact]
    public async Task Cancel_WhoWaitsForALook_IsAPlainCancellationAlthoughSomethingWasHandedOver()
    {
        CheckoutId id = await LoseAsync(NewClient());
        var look = new TaskCompletionSource<HttpResponseMessage>();
        _shop.Look = (_, _) => look.Task;
        Task<Placement> first = FindAsync(NewClient(), id);
        using var caller = new CancellationTokenSource();
        Task<Placement> second = NewClient().FindPlacementAsync(id, cancellationToken: caller.Token);

        await caller.CancelAsync();

        await FluentActions.Awaiting(() => second).Should().ThrowExactlyAsync<TaskCanceledException>();
        look.SetResult(await StubShop.Answer("""{"order":"9"}"""));
        (await first).Should().BeOfType<Placement.Placed>();
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task Deadline_OfOneWhoWaitsForALook_IsUnknownAndNotSent(bool places, bool sameProcess)
    {
        CheckoutId id = await LoseAsync(NewClient());
        IPlacementJournal journal = sameProcess ? _journal : new InMemoryPlacementJournal();
        var look = new TaskCompletionSource<HttpResponseMessage>();
        _shop.Look = (_, _) => look.Task;
        Task<Placement> first = FindAsync(NewClient(journal: journal), id);
        StubClient client = NewClient(journal: journal);
        var options = new CallOptions { Deadline = TimeSpan.FromSeconds(5) };
        Task<Placement> second = places
            ? client.PlaceAsync(client.NewId(), PlaceRequest.Paid(), options, Cancelled)
            : client.FindPlacementAsync(id, options, Cancelled);

        _clock.Advance(TimeSpan.FromSeconds(5));

        Placement.Unknown unknown = (await second).Should().BeOfType<Placement.Unknown>().Subject;
        unknown.SentAt.Should().Be(id.SentAt!.Value);
        unknown.Problem.Message.Should().Be("It is still being looked up by an earlier call.");
        look.SetResult(await StubShop.Answer("""{"order":"9"}"""));
        await first;
        _shop.Placings.Should().Be(1);
    }

    [Fact]
    public async Task Deadline_OfOneWhoWaitsForAPlacing_TellsWhichCheckoutAndHowLateItCanHaveBeenSent()
    {
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        _shop.Place = _ => answer.Task;
        StubClient leading = NewClient();
        Task<Placement> leader = PlaceAsync(leading, leading.NewId(key: "first"));
        StubClient client = NewClient();
        var options = new CallOptions { Deadline = TimeSpan.FromSeconds(5) };
        Task<Placement> second = client.PlaceAsync(client.NewId(key: "second"), PlaceRequest.Paid(), options, Cancelled);

        _clock.Advance(TimeSpan.FromSeconds(5));

        Placement.Unknown unknown = (await second).Should().BeOfType<Placement.Unknown>().Subject;
        unknown.Id.Key.Should().Be("first");
        unknown.SentAt.Should().Be(OutcomeVectorTests.Noon.AddSeconds(60), "the first call may send until its deadline");
        unknown.Problem.Message.Should().Be("It is still being placed by an earlier call.");
        answer.SetResult(await StubShop.Answer("""{"order":"1"}"""));
        await leader;
    }

    [Fact]
    public async Task Deadline_OfOneWhoWaitsWhileTheLeaderStillReads_CoversTheSendThatMayFollow()
    {
        var quote = new TaskCompletionSource<HttpResponseMessage>();
        _shop.Look = (_, _) => quote.Task;
        StubClient leading = NewClient(o => o.Placement.Amounts = AmountGuard.Report);
        Task<Placement> leader = PlaceAsync(leading, leading.NewId(key: "first"));
        StubClient client = NewClient();
        var options = new CallOptions { Deadline = TimeSpan.FromSeconds(5) };
        Task<Placement> second = client.PlaceAsync(client.NewId(key: "second"), PlaceRequest.Paid(), options, Cancelled);

        _clock.Advance(TimeSpan.FromSeconds(5));

        Placement.Unknown unknown = (await second).Should().BeOfType<Placement.Unknown>().Subject;
        unknown.Id.Key.Should().Be("first");
        unknown.SentAt.Should().Be(OutcomeVectorTests.Noon.AddSeconds(60), "the first call may still send until its deadline");
        quote.SetResult(await StubShop.Answer("{}"));
        (await leader).Should().BeOfType<Placement.Placed>();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Share_IdThatAnotherProcessSent_DoesNotTakeTheRefusalOfALaterSend(bool places)
    {
        CheckoutId lost = await LoseAsync(NewClient());
        var journal = new InMemoryPlacementJournal();
        var quote = new TaskCompletionSource<HttpResponseMessage>();
        _shop.Look = (_, _) => quote.Task;
        _shop.Place = _ => StubShop.Answer("""{"failure":"listed"}""");
        Task<Placement> leader = PlaceAsync(NewClient(o => o.Placement.Amounts = AmountGuard.Report, journal));
        StubClient client = NewClient(journal: journal);
        Task<Placement> second = places ? PlaceAsync(client, lost) : FindAsync(client, lost);
        _shop.Look = (_, _) => StubShop.Answer("{}");

        quote.SetResult(await StubShop.Answer("{}"));

        (await leader).Should().BeOfType<Placement.NotPlaced>();
        (await second).Should().BeOfType<Placement.Unknown>("the send of the other process is still open");
        _shop.Placings.Should().Be(2);
    }

    [Fact]
    public async Task Share_IdThatAnotherProcessSent_TakesTheOrder()
    {
        CheckoutId lost = await LoseAsync(NewClient());
        var journal = new InMemoryPlacementJournal();
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        _shop.Place = _ => answer.Task;
        Task<Placement> leader = PlaceAsync(NewClient(journal: journal));
        Task<Placement> second = FindAsync(NewClient(journal: journal), lost);

        answer.SetResult(await StubShop.Answer("""{"order":"1"}"""));

        (await second).Should().BeSameAs(await leader);
    }

    [Fact]
    public async Task Place_WhileAnotherLooks_DoesNotTakeTheLookForAnAnswer()
    {
        var look = new TaskCompletionSource<HttpResponseMessage>();
        _shop.Look = (_, _) => look.Task;
        StubClient client = NewClient();
        Task<Placement> finding = FindAsync(client, client.NewId());
        Task<Placement> placing = PlaceAsync(client);
        _shop.Look = (_, _) => StubShop.Answer("{}");

        look.SetResult(await StubShop.Answer("{}"));

        (await finding).Should().BeOfType<Placement.Unknown>();
        (await placing).Should().BeOfType<Placement.Placed>("nobody had sent anything");
    }

    [Fact]
    public async Task Find_WhileAnotherLooks_SharesTheLook()
    {
        CheckoutId id = await LoseAsync(NewClient());
        _shop.Looks.Clear();
        var look = new TaskCompletionSource<HttpResponseMessage>();
        _shop.Look = (_, _) => look.Task;

        Task<Placement> first = FindAsync(NewClient(), id);
        Task<Placement> second = FindAsync(NewClient(), id);
        look.SetResult(await StubShop.Answer("""{"order":"9"}"""));

        (await second).Should().BeSameAs(await first);
        _shop.Looks.Should().ContainSingle();
    }

    [Fact]
    public async Task Place_WithoutAnyDeadline_IsRecordedForADay()
    {
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        _shop.Place = _ => answer.Task;
        Task<Placement> placing = PlaceAsync(NewClient(o => o.Timeouts.Total = Timeout.InfiniteTimeSpan));

        PlacementRecord record = (await _journal.FindAsync(Intent, Cancelled))!;

        record.SentAt.Should().Be(OutcomeVectorTests.Noon.AddDays(1));
        answer.SetResult(await StubShop.Answer("""{"order":"1"}"""));
        await placing;
        (await _journal.FindAsync(Intent, Cancelled)).Should().Be(record, "a placed intent stays handed over");
    }

    private sealed class TracingJournal : IPlacementJournal
    {
        private readonly InMemoryPlacementJournal _journal = new();

        public ConcurrentQueue<string> Calls { get; } = [];

        public ValueTask<PlacementRecord?> FindAsync(PlacementIntent intent, CancellationToken cancellationToken)
        {
            Calls.Enqueue("find");
            return _journal.FindAsync(intent, cancellationToken);
        }

        public ValueTask<bool> TryBeginAsync(PlacementIntent intent, PlacementRecord record, CancellationToken cancellationToken)
        {
            Calls.Enqueue("begin");
            return _journal.TryBeginAsync(intent, record, cancellationToken);
        }

        public ValueTask SettleAsync(
            PlacementIntent intent,
            PlacementRecord begun,
            PlacementRecord? known,
            CancellationToken cancellationToken
        )
        {
            Calls.Enqueue("settle");
            return _journal.SettleAsync(intent, begun, known, cancellationToken);
        }
    }
}
