using System.Diagnostics;
using System.Diagnostics.Metrics;
using ShopSdk.Errors;
using ShopSdk.Placing;
using ShopSdk.Resilience;
using ShopSdk.TestKit;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Placing;

/// <summary>Placing with the responses of a provider at hand: one send for each intent, whatever happens around it.</summary>
public sealed partial class PlacingTests : IDisposable
{
    private static readonly TimeSpan Horizon = TimeSpan.FromMinutes(10);

    private readonly FakeClock _clock = new(OutcomeVectorTests.Noon) { AutoAdvance = true };
    private readonly InMemoryPlacementJournal _journal = NewJournal();
    private readonly StubShop _shop = new();

    /// <summary>A journal that is older than the checkouts of the tests, so that having no record proves that nothing was sent.</summary>
    private static InMemoryPlacementJournal NewJournal() => new(new FakeClock(OutcomeVectorTests.Noon.AddDays(-1)));

    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task PlaceAsync_Responded_IsPlacedByTheResponse()
    {
        Placement placement = await PlaceAsync(NewClient());

        placement.Should().BeOfType<Placement.Placed>().Which.Evidence.Kind.Should().Be(EvidenceKind.Response);
        _shop.Lookups.Should().BeEmpty();
    }

    [Fact]
    public async Task PlaceAsync_AgainAfterPlaced_ReturnsFromTheJournalWithoutARequest()
    {
        StubClient client = NewClient();
        await PlaceAsync(client);

        Placement placement = await PlaceAsync(client);

        placement.Should().BeOfType<Placement.Placed>().Which.Evidence.Kind.Should().Be(EvidenceKind.Response);
        _shop.Placings.Should().Be(1);
        _shop.Lookups.Should().BeEmpty();
    }

    [Theory]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(NullReferenceException))]
    [InlineData(typeof(ProviderResponseException))]
    [InlineData(typeof(RequestRejectedException))]
    [InlineData(typeof(OperationCanceledException))]
    public async Task PlaceAsync_ProviderCodeFailsAfterTheSend_IsUnknownAndNotSentAgain(Type type)
    {
        StubClient client = NewClient();
        client.AfterPlacing = _ => throw Make(type);

        Placement first = await PlaceAsync(client);
        Placement second = await PlaceAsync(client);

        string said = first.Should().BeOfType<Placement.Unknown>().Which.Problem.Message;
        if (!type.IsAssignableTo(typeof(ShopException)))
            said.Should().Be($"The response could not be used: {type.Name}.");
        second.Should().BeOfType<Placement.Unknown>();
        _shop.Placings.Should().Be(1);
    }

    [Fact]
    public async Task PlaceAsync_LostResponseOfAnOrder_IsFoundByALookUp()
    {
        _shop.Place = _ => StubShop.Lost();
        _shop.LookUp = (_, _) => StubShop.Response(_shop.Lookups.Count < 3 ? "{}" : """{"order":"9"}""");

        Placement placement = await PlaceAsync(NewClient());

        Placement.Placed placed = placement.Should().BeOfType<Placement.Placed>().Subject;
        placed.Order.Should().Be(OrderId.Parse("9"));
        placed.Evidence.Kind.Should().Be(EvidenceKind.Lookup);
        _shop.Lookups.Should().HaveCount(3);
    }

    [Fact]
    public async Task PlaceAsync_LostResponse_LooksUpAsOftenAsTheOptionsSay()
    {
        _shop.Place = _ => StubShop.Lost();

        Placement placement = await PlaceAsync(NewClient(o => o.Placement.LookupAttempts = 3));

        placement.Should().BeOfType<Placement.Unknown>().Which.Problem.Message.Should().Contain("not known");
        _shop.Lookups.Should().HaveCount(3);
    }

    [Fact]
    public async Task PlaceAsync_OtherCheckoutOfTheSameReference_LooksForTheFirstOne()
    {
        StubClient client = NewClient();
        _shop.Place = _ => StubShop.Lost();
        await PlaceAsync(client, client.NewId(key: "first"));
        _shop.Lookups.Clear();
        _shop.LookUp = (key, _) => StubShop.Response(key == "first" ? """{"order":"7"}""" : "{}");

        Placement placement = await PlaceAsync(client, client.NewId(key: "second"));

        placement.Should().BeOfType<Placement.Placed>().Which.Id.Key.Should().Be("first");
        _shop.Lookups.Should().Equal("first");
        _shop.Placings.Should().Be(1);
    }

    [Fact]
    public async Task PlaceAsync_TwoClientsOfOneJournal_SendOnce()
    {
        var response = new TaskCompletionSource<HttpResponseMessage>();
        _shop.Place = _ => response.Task;

        Task<Placement> first = PlaceAsync(NewClient());
        Task<Placement> second = PlaceAsync(NewClient());
        response.SetResult(await StubShop.Response("""{"order":"1"}"""));

        (await second).Should().BeEquivalentTo(await first);
        _shop.Placings.Should().Be(1);
        _shop.Lookups.Should().BeEmpty();
    }

    [Fact]
    public async Task PlaceAsync_JournalTakenBetweenLookUpAndSend_IsNotSent()
    {
        StubClient client = NewClient();
        var intent = new PlacementIntent(StoreName.Parse("stub"), "ref-1");
        DateTimeOffset theirs = _clock.GetUtcNow().AddSeconds(7);
        _clock.Advance(TimeSpan.FromSeconds(1));
        StubClient late = NewClient(o => o.Placement.Amounts = AmountGuard.Report, journal: _journal);
        _shop.LookUp = async (_, _) =>
        {
            // Another process begins while this one still reads the amounts.
            await _journal.BeginAsync(
                intent,
                new(Guid.NewGuid(), client.NewId(key: "theirs"), OutcomeVectorTests.Noon, theirs),
                CancellationToken.None
            );
            return await StubShop.Response("{}");
        };

        Placement placement = await PlaceAsync(late);

        Placement.Unknown unknown = placement.Should().BeOfType<Placement.Unknown>().Subject;
        unknown.SentAt.Should().Be(theirs);
        unknown.Id.Key.Should().Be("theirs");
        _shop.Placings.Should().Be(0);
    }

    [Fact]
    public async Task PlaceAsync_CheckoutSaysPlaced_IsLookedUpAndNotSent()
    {
        _shop.LookUp = (_, _) => StubShop.Response("""{"order":"5"}""");

        Placement placement = await PlaceAsync(NewClient(o => o.Placement.Amounts = AmountGuard.Report));

        placement.Should().BeOfType<Placement.Placed>().Which.Order.Should().Be(OrderId.Parse("5"));
        _shop.Placings.Should().Be(0);
    }

    [Fact]
    public async Task PlaceAsync_CheckoutCannotBeRead_IsNotPlacedBecauseNothingWasSent()
    {
        _shop.LookUp = (_, _) => StubShop.Response("{}", System.Net.HttpStatusCode.NotFound);

        Placement placement = await PlaceAsync(NewClient(o => o.Placement.Amounts = AmountGuard.Report));

        Placement.NotPlaced not = placement.Should().BeOfType<Placement.NotPlaced>().Subject;
        not.Reason.Should().Be(NotPlacedReason.CheckFailed);
        not.Evidence.Kind.Should().Be(EvidenceKind.NotSent);
        not.Problem.StatusCode.Should().Be(404);
        not.Problem.RetryAfter.Should().BeNull();
    }

    [Fact]
    public async Task PlaceAsync_CheckoutCannotBeReadYet_SaysWhenItCan()
    {
        _shop.LookUp = async (_, _) =>
        {
            HttpResponseMessage busy = await StubShop.Response("{}", System.Net.HttpStatusCode.ServiceUnavailable);
            busy.Headers.Add("Retry-After", "40");
            return busy;
        };

        Placement placement = await PlaceAsync(NewClient(o => o.Placement.Amounts = AmountGuard.Report));

        Placement.NotPlaced not = placement.Should().BeOfType<Placement.NotPlaced>().Subject;
        not.Reason.Should().Be(NotPlacedReason.CheckFailed);
        not.Problem.RetryAfter.Should().Be(TimeSpan.FromSeconds(40));
    }

    [Fact]
    public async Task PlaceAsync_ProvenRejection_IsNotPlacedAndMayBePlacedAgain()
    {
        StubClient client = NewClient();
        _shop.Place = _ => StubShop.Response("""{"failure":"listed"}""");

        Placement refused = await PlaceAsync(client);
        _shop.Place = _ => StubShop.Response("""{"order":"1"}""");
        Placement placed = await PlaceAsync(client);

        Placement.NotPlaced not = refused.Should().BeOfType<Placement.NotPlaced>().Subject;
        not.Reason.Should().Be(NotPlacedReason.Rejected);
        not.Evidence.Kind.Should().Be(EvidenceKind.Rejection);
        not.Problem.ProviderCode.Should().Be("listed");
        placed.Should().BeOfType<Placement.Placed>();
        _shop.Placings.Should().Be(2);
    }

    [Theory]
    [InlineData("""{"order":"5"}""", typeof(Placement.Placed))]
    [InlineData("{}", typeof(Placement.Unknown))]
    [InlineData("<html>", typeof(Placement.Unknown))]
    public async Task PlaceAsync_RejectedForItsState_LooksWhetherItWasPlacedBefore(string seen, Type expected)
    {
        _shop.Place = _ => StubShop.Response("""{"code":"listed"}""", System.Net.HttpStatusCode.Conflict);
        _shop.LookUp = (_, _) => StubShop.Response(seen);

        Placement placement = await PlaceAsync(NewClient());
        PlacementRecord record = await RecordAsync();

        placement.Should().BeOfType(expected);
        record.Stage.Should().Be(placement is Placement.Placed ? PlacementStage.Placed : PlacementStage.Sent);
        _shop.Lookups.Should().ContainSingle();
    }

    [Fact]
    public async Task PlaceAsync_NeverDelivered_IsNotPlacedAndMayBePlacedAgain()
    {
        StubClient client = NewClient();
        _shop.Refusals = 4;

        Placement refused = await PlaceAsync(client);
        Placement placed = await PlaceAsync(client);

        refused.Should().BeOfType<Placement.NotPlaced>().Which.Reason.Should().Be(NotPlacedReason.NotSent);
        placed.Should().BeOfType<Placement.Placed>();
        _shop.Placings.Should().Be(1);
    }

    [Fact]
    public async Task PlaceAsync_RefusedAtFirst_SendsTheWholeBodyAgain()
    {
        _shop.Refusals = 2;

        Placement placement = await PlaceAsync(NewClient());

        placement.Should().BeOfType<Placement.Placed>();
        _shop.Body.Should().Contain("\"order\":\"ref-1\"");
    }

    private static Exception Make(Type type) =>
        type == typeof(ProviderResponseException) ? new ProviderResponseException("no id", new ErrorDetails())
        : type == typeof(RequestRejectedException)
            ? new RequestRejectedException("odd", RejectionReason.Invalid, new ErrorDetails())
        : (Exception)Activator.CreateInstance(type)!;

    private StubClient NewClient(
        Action<StubOptions>? configure = null,
        IPlacementJournal? journal = null,
        TimeProvider? clock = null
    ) =>
        new(
            StubStore.Create(
                _shop,
                clock ?? _clock,
                o =>
                {
                    o.Placement.Amounts = AmountGuard.Ignore;
                    configure?.Invoke(o);
                },
                journal ?? _journal
            )
        );

    private async Task<PlacementRecord> RecordAsync() => (await _journal.FindAsync(Intent, Canceled)).Record!;

    private static Task<Placement> PlaceAsync(StubClient client, CheckoutId? id = null) =>
        client.PlaceAsync(id ?? client.NewId(), PlaceRequest.Paid(), cancellationToken: Canceled);

    private sealed class FailingProgress(CheckoutStage stage) : IProgress<CheckoutProgress>
    {
        public void Report(CheckoutProgress value)
        {
            if (value.Stage == stage)
                throw new InvalidOperationException("progress");
        }
    }
}
