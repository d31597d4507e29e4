using ShopSdk.Placing;
using ShopSdk.Resilience;
using ShopSdk.TestKit;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Placing;

/// <content>Absence is claimed only after the horizon, and only by two clean looks.</content>
public sealed partial class PlacingTests
{
    [Fact]
    public async Task FindPlacementAsync_WithoutHorizon_NeverClaimsAbsence()
    {
        StubClient client = NewClient();
        CheckoutId id = await LoseAsync(client);
        _clock.Advance(TimeSpan.FromDays(400));

        (await FindAsync(client, id)).Should().BeOfType<Placement.Unknown>();
    }

    [Fact]
    public async Task PlaceAsync_TenThousandTimes_LeavesNoTimesBehind()
    {
        StubClient client = NewClient();

        for (int i = 0; i < 10_000; i++)
            await PlaceAsync(client, client.NewId($"ref-{i}"));

        SendsUnderWay.Of(_journal).Times.Count.Should().Be(0);
    }

    [Fact]
    public async Task FindPlacementAsync_WithinTheHorizon_DoesNotClaimAbsence()
    {
        StubClient client = NewClient(WithHorizon);
        CheckoutId id = await LoseAsync(client);
        _clock.Advance(id.SentAt!.Value + Horizon - TimeSpan.FromSeconds(1) - _clock.GetUtcNow());

        Placement.Unknown unknown = (await FindAsync(client, id)).Should().BeOfType<Placement.Unknown>().Subject;

        unknown.LookUpAfter.Should().Be(id.SentAt!.Value + Horizon);
    }

    [Fact]
    public async Task FindPlacementAsync_AfterTheHorizon_ClaimsAbsenceByTwoLooksAndFreesTheIntent()
    {
        StubClient client = NewClient(WithHorizon);
        CheckoutId id = await LoseAsync(client);
        _clock.Advance(Horizon);
        _shop.Lookups.Clear();

        Placement found = await FindAsync(client, id);
        _shop.Place = _ => StubShop.Response("""{"order":"2"}""");
        Placement again = await PlaceAsync(client);

        Placement.NotPlaced not = found.Should().BeOfType<Placement.NotPlaced>().Subject;
        not.Reason.Should().Be(NotPlacedReason.AbsentAfterHorizon);
        not.Evidence.Kind.Should().Be(EvidenceKind.AbsenceAfterHorizon);
        _shop.Lookups.Should().HaveCount(2);
        again.Should().BeOfType<Placement.Placed>();
    }

    [Fact]
    public async Task FindPlacementAsync_OneOfTwoLooksFails_DoesNotClaimAbsence()
    {
        StubClient client = NewClient(o =>
        {
            WithHorizon(o);
            o.Retry.MaxRetries = 0;
        });
        CheckoutId id = await LoseAsync(client);
        _clock.Advance(Horizon);
        _shop.Lookups.Clear();
        _shop.LookUp = (_, _) => _shop.Lookups.Count == 2 ? StubShop.Lost() : StubShop.Response("{}");

        Placement.Unknown unknown = (await FindAsync(client, id)).Should().BeOfType<Placement.Unknown>().Subject;

        unknown.Problem.Message.Should().Contain("Looking it up failed");
        _shop.Lookups.Should().HaveCount(2);
    }

    [Fact]
    public async Task FindPlacementAsync_InAnotherProcess_GoesByTheTimeInTheId()
    {
        CheckoutId id = await LoseAsync(NewClient(WithHorizon));
        StubClient other = NewClient(WithHorizon, journal: new InMemoryPlacementJournal());
        CheckoutId kept = CheckoutId.Parse(id.Value);

        Placement early = await FindAsync(other, kept);
        _clock.Advance(Horizon);
        Placement late = await FindAsync(other, kept);

        early.Should().BeOfType<Placement.Unknown>().Which.SentAt.Should().Be(id.SentAt!.Value);
        late.Should().BeOfType<Placement.NotPlaced>();
    }

    [Fact]
    public async Task FindPlacementAsync_IdWasSentAfterTheFirstLookUp_StartsAnotherWait()
    {
        StubClient client = NewClient(WithHorizon, new InMemoryPlacementJournal());
        _clock.Advance(TimeSpan.FromDays(1));
        await FindAsync(client, client.NewId());
        _clock.Advance(Horizon);
        CheckoutId sent = client.NewId().Sent(_clock.GetUtcNow());

        Placement early = await FindAsync(client, sent);
        _clock.Advance(Horizon);
        Placement late = await FindAsync(client, sent);

        early.Should().BeOfType<Placement.Unknown>();
        late.Should().BeOfType<Placement.NotPlaced>();
    }

    [Fact]
    public async Task FindPlacementAsync_IdThatNobodyKnowsToBeSent_CountsTheHorizonFromNow()
    {
        StubClient client = NewClient(WithHorizon, new InMemoryPlacementJournal());
        _clock.Advance(TimeSpan.FromDays(1));

        Placement.Unknown unknown = (await FindAsync(client, client.NewId())).Should().BeOfType<Placement.Unknown>().Subject;

        unknown.SentAt.Should().Be(_clock.GetUtcNow());
        unknown.Id.SentAt.Should().Be(_clock.GetUtcNow());
        _clock.Advance(Horizon);
        (await FindAsync(client, unknown.Id)).Should().BeOfType<Placement.NotPlaced>();
    }

    [Fact]
    public async Task FindPlacementAsync_AnotherProcessStillPlaces_DoesNotClaimAbsence()
    {
        // Connecting takes its time there: the journal's record has to cover the latest moment at which the bytes can leave.
        var sending = new TaskCompletionSource<HttpResponseMessage>();
        _shop.Place = _ => sending.Task;
        StubClient sender = NewClient(WithHorizon);
        CheckoutId id = sender.NewId();
        Task<Placement> placing = PlaceAsync(sender, id);
        var copy = new InMemoryPlacementJournal();
        PlacementRecord record = await RecordAsync();
        await copy.BeginAsync(Intent, record.Attempt, Canceled);

        record.Attempt.LatestSend.Should().Be(_clock.GetUtcNow() + TimeSpan.FromSeconds(60));
        _clock.Advance(Horizon - TimeSpan.FromSeconds(30));
        (await FindAsync(NewClient(WithHorizon, copy), id)).Should().BeOfType<Placement.Unknown>();
        sending.SetResult(await StubShop.Response("""{"order":"1"}"""));
        await placing;
    }

    [Fact]
    public async Task PlaceAsync_LongReadBack_ProvesAbsenceWithinTheCall()
    {
        _shop.Place = _ => StubShop.Lost();
        StubClient client = NewClient(o =>
        {
            o.Placement.VisibilityHorizon = TimeSpan.FromSeconds(2);
            o.Placement.DeliveryBound = TimeSpan.Zero;
            o.Placement.LookupAttempts = 5;
        });

        Placement placement = await PlaceAsync(client);
        PlacementRecord record = await RecordAsync();
        await PlaceAsync(client);

        record.Stage.Should().Be(PlacementStage.Absent, "the intent is free again");
        placement.Should().BeOfType<Placement.NotPlaced>().Which.Reason.Should().Be(NotPlacedReason.AbsentAfterHorizon);
        _shop.Placings.Should().Be(2, "the first is proven to be absent");
    }

    [Fact]
    public async Task PlaceAsync_UnknownBefore_SendsAgainOnlyAfterProvenAbsence()
    {
        StubClient client = NewClient(WithHorizon);
        CheckoutId id = await LoseAsync(client);

        (await PlaceAsync(client, id)).Should().BeOfType<Placement.Unknown>();
        _shop.Placings.Should().Be(1);
        _clock.Advance(Horizon);
        _shop.Place = _ => StubShop.Response("""{"order":"3"}""");
        (await PlaceAsync(client, id)).Should().BeOfType<Placement.Placed>();
        _shop.Placings.Should().Be(2);
    }

    [Fact]
    public async Task PlaceAsync_IdSentByAnotherProcess_LooksFirst()
    {
        CheckoutId id = await LoseAsync(NewClient());
        _shop.Lookups.Clear();

        Placement placement = await PlaceAsync(NewClient(journal: new InMemoryPlacementJournal()), id);

        placement.Should().BeOfType<Placement.Unknown>();
        _shop.Placings.Should().Be(1);
        _shop.Lookups.Should().NotBeEmpty();
    }

    [Fact]
    public async Task LookUpAfter_OfASendWithoutARecord_IsWhenItsAbsenceCanBeProven()
    {
        CheckoutId id = await LoseAsync(NewClient(WithHorizon));
        StubClient restarted = NewClient(WithHorizon, new InMemoryPlacementJournal());
        _clock.Advance(3 * Horizon);
        _shop.LookUp = (_, _) => StubShop.Response(NoOrder);

        var open = (Placement.Unknown)await FindAsync(restarted, id);
        DateTimeOffset now = _clock.GetUtcNow();
        _clock.Advance(open.LookUpAfter - now);
        Placement settled = await FindAsync(restarted, open.Id);

        open.LookUpAfter.Should().BeAfter(now + (Horizon / 2));
        settled.Should().BeOfType<Placement.NotPlaced>().Which.Reason.Should().Be(NotPlacedReason.AbsentAfterHorizon);
    }

    private static void WithHorizon(StubOptions options)
    {
        options.Placement.VisibilityHorizon = Horizon;
        options.Placement.DeliveryBound = TimeSpan.Zero;
        options.Placement.MaxClockSkew = TimeSpan.Zero;
    }

    private static Task<Placement> FindAsync(StubClient client, CheckoutId id) =>
        client.FindPlacementAsync(id, cancellationToken: Canceled);

    /// <summary>Places, and loses the answer for good.</summary>
    private async Task<CheckoutId> LoseAsync(StubClient client)
    {
        _shop.Place = _ => StubShop.Lost();
        Placement placement = await PlaceAsync(client);
        return placement.Should().BeOfType<Placement.Unknown>().Which.Id;
    }
}
