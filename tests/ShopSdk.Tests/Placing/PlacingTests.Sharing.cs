using System.Collections.Concurrent;
using ShopSdk.Placing;
using ShopSdk.Resilience;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Placing;

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
    public async Task Cancel_WhoLooksWhileAnotherLooks_IsAPlainCancellationAlthoughSomethingWasHandedOver()
    {
        CheckoutId id = await LoseAsync(NewClient());
        var look = new TaskCompletionSource<HttpResponseMessage>();
        _shop.LookUp = (_, token) => look.Task.WaitAsync(token);
        Task<Placement> first = FindAsync(NewClient(), id);
        using var caller = new CancellationTokenSource();
        Task<Placement> second = NewClient().FindPlacementAsync(id, cancellationToken: caller.Token);

        await caller.CancelAsync();

        await FluentActions.Awaiting(() => second).Should().ThrowExactlyAsync<OperationCanceledException>();
        look.SetResult(await StubShop.Response("""{"order":"9"}"""));
        (await first).Should().BeOfType<Placement.Placed>();
    }

    [Fact]
    public async Task Deadline_OfOneWhoWaitsForAPlacing_TellsWhichCheckoutAndHowLateItCanHaveBeenSent()
    {
        var response = new TaskCompletionSource<HttpResponseMessage>();
        _shop.Place = _ => response.Task;
        StubClient leading = NewClient();
        Task<Placement> leader = PlaceAsync(leading, leading.NewId(key: "first"));
        StubClient client = NewClient();
        var options = new CallOptions { Deadline = TimeSpan.FromSeconds(5) };
        Task<Placement> second = client.PlaceAsync(client.NewId(key: "second"), PlaceRequest.Paid(), options, Canceled);

        _clock.Advance(TimeSpan.FromSeconds(5));

        Placement.Unknown unknown = (await second).Should().BeOfType<Placement.Unknown>().Subject;
        unknown.Id.Key.Should().Be("first");
        unknown.SentAt.Should().Be(OutcomeVectorTests.Noon.AddSeconds(60), "the first call may send until its deadline");
        unknown.Problem.Message.Should().Be("It is still being placed by another call. This call sent nothing.");
        response.SetResult(await StubShop.Response("""{"order":"1"}"""));
        await leader;
    }

    [Fact]
    public async Task Place_WhileAnotherStillReads_SendsOnceAndBothGetTheOrder()
    {
        var quote = new TaskCompletionSource<HttpResponseMessage>();
        _shop.LookUp = (_, _) => quote.Task;
        StubClient reading = NewClient(o => o.Placement.Amounts = AmountGuard.Report);
        Task<Placement> slow = PlaceAsync(reading, reading.NewId(key: "slow"));
        StubClient client = NewClient();

        Placement quick = await PlaceAsync(client, client.NewId(key: "quick"));
        quote.SetResult(await StubShop.Response("{}"));

        quick.Should().BeOfType<Placement.Placed>().Which.FromEarlierCheckout.Should().BeFalse();
        Placement.Placed late = (await slow).Should().BeOfType<Placement.Placed>().Subject;
        (late.Order, late.Id.Key, late.FromEarlierCheckout).Should().Be((OrderId.Parse("1"), "quick", true));
        _shop.Placings.Should().Be(1);
    }

    [Fact]
    public async Task Find_WhileAnotherLooks_LooksForItself()
    {
        CheckoutId id = await LoseAsync(NewClient());
        _shop.Lookups.Clear();
        var look = new TaskCompletionSource<HttpResponseMessage>();
        _shop.LookUp = (_, _) => look.Task;
        Task<Placement> first = FindAsync(NewClient(), id);
        _shop.LookUp = (_, _) => StubShop.Response("""{"order":"9"}""");

        Placement second = await FindAsync(NewClient(), id);
        look.SetResult(await StubShop.Response("{}"));

        second.Should().BeOfType<Placement.Placed>();
        (await first).Should().BeOfType<Placement.Placed>("what is known only grows");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Share_IdThatAnotherProcessSent_DoesNotTakeTheRefusalOfALaterSend(bool places)
    {
        CheckoutId lost = await LoseAsync(NewClient());
        var journal = new InMemoryPlacementJournal();
        var quote = new TaskCompletionSource<HttpResponseMessage>();
        _shop.LookUp = (_, _) => quote.Task;
        _shop.Place = _ => StubShop.Response("""{"failure":"listed"}""");
        Task<Placement> leader = PlaceAsync(NewClient(o => o.Placement.Amounts = AmountGuard.Report, journal));
        StubClient client = NewClient(journal: journal);
        Task<Placement> second = places ? PlaceAsync(client, lost) : FindAsync(client, lost);
        _shop.LookUp = (_, _) => StubShop.Response("{}");

        quote.SetResult(await StubShop.Response("{}"));

        (await leader).Should().BeOfType<Placement.NotPlaced>();
        (await second).Should().BeOfType<Placement.Unknown>("the send of the other process is still open");
        _shop.Placings.Should().Be(2);
    }

    [Fact]
    public async Task Share_IdThatAnotherProcessSent_TakesTheOrder()
    {
        CheckoutId lost = await LoseAsync(NewClient());
        var journal = new InMemoryPlacementJournal();
        var response = new TaskCompletionSource<HttpResponseMessage>();
        _shop.Place = _ => response.Task;
        Task<Placement> leader = PlaceAsync(NewClient(journal: journal));
        Task<Placement> second = FindAsync(NewClient(journal: journal), lost);

        response.SetResult(await StubShop.Response("""{"order":"1"}"""));

        (await second).Should().BeOfType<Placement.Placed>().Which.Order.Should().Be(OrderId.Parse("1"));
        await leader;
    }

    [Fact]
    public async Task Place_WhileAnotherLooks_DoesNotTakeTheLookUpForAResult()
    {
        var look = new TaskCompletionSource<HttpResponseMessage>();
        _shop.LookUp = (_, _) => look.Task;
        StubClient client = NewClient();
        Task<Placement> finding = FindAsync(client, client.NewId());
        Task<Placement> placing = PlaceAsync(client);
        _shop.LookUp = (_, _) => StubShop.Response("{}");

        look.SetResult(await StubShop.Response("{}"));

        (await placing).Should().BeOfType<Placement.Placed>("nothing had been sent");
        (await finding)
            .Should()
            .BeOfType<Placement.Placed>("the claim is made after the look-up, and the order is known by then");
    }

    [Fact]
    public async Task Place_WithoutAnyDeadline_IsRecordedForADay()
    {
        var response = new TaskCompletionSource<HttpResponseMessage>();
        _shop.Place = _ => response.Task;
        Task<Placement> placing = PlaceAsync(NewClient(o => o.Timeouts.Total = Timeout.InfiniteTimeSpan));

        PlacementRecord record = await RecordAsync();

        record.Attempt.LatestSend.Should().Be(OutcomeVectorTests.Noon.AddDays(1));
        response.SetResult(await StubShop.Response("""{"order":"1"}"""));
        await placing;
        (await RecordAsync()).Stage.Should().Be(PlacementStage.Placed);
    }

    private sealed class TracingJournal : WrappedJournal
    {
        public ConcurrentQueue<string> Calls { get; } = [];

        public override ValueTask<JournalEntry> FindAsync(PlacementIntent intent, CancellationToken cancellationToken)
        {
            Calls.Enqueue("find");
            return base.FindAsync(intent, cancellationToken);
        }

        public override ValueTask<JournalBegin> BeginAsync(
            PlacementIntent intent,
            PlacementAttempt attempt,
            CancellationToken cancellationToken
        )
        {
            Calls.Enqueue("begin");
            return base.BeginAsync(intent, attempt, cancellationToken);
        }
    }
}
