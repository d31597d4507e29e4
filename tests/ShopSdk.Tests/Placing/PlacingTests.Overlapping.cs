using ShopSdk.Errors;
using ShopSdk.Placing;
using ShopSdk.TestKit;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Placing;

/// <content>Something else happens between two steps of a call. Each case was found by the exploration of the model (ShopSdk.PlacingModel).</content>
public sealed partial class PlacingTests
{
    private const string NoOrder = "{}";

    [Fact]
    public async Task FindPlacementAsync_NextAttemptIsPlacedDuringTheLook_DoesNotClaimNotPlaced()
    {
        StubClient client = NewClient(o => o.Retry.MaxRetries = 0);
        _shop.Refusals = 1;
        await PlaceAsync(client);
        OnFirstLookUp(() => PlaceAsync(client), NoOrder);

        Placement found = await FindAsync(client, client.NewId());

        found.Should().BeOfType<Placement.Placed>("the intent was placed before the look-up ended");
    }

    [Fact]
    public async Task FindPlacementAsync_PlacedAndDroppedDuringTheLook_DoesNotClaimNotPlaced()
    {
        var small = new InMemoryPlacementJournal(new FakeClock(OutcomeVectorTests.Noon.AddDays(-1)), capacity: 1);
        StubClient client = NewClient(journal: small);
        OnFirstLookUp(
            async () =>
            {
                await PlaceAsync(client);
                await PlaceAsync(client, client.NewId("ref-2"));
            },
            NoOrder
        );

        Placement found = await FindAsync(client, client.NewId());

        found.Should().BeOfType<Placement.Unknown>("the journal had the record and cannot vouch any more");
    }

    [Fact]
    public async Task FindPlacementAsync_SendBeginsBeforeTheReadAndTheClockIsSet_DoesNotClaimAbsence()
    {
        var journal = new HookedJournal(_journal);
        StubClient client = NewClient(WithHorizon, journal);
        var response = new TaskCompletionSource<HttpResponseMessage>();
        _shop.Place = _ => response.Task;
        Task<Placement>? placing = null;
        journal.BeforeFind = () =>
        {
            placing = PlaceAsync(client);
            _clock.StepWall(Horizon + TimeSpan.FromMinutes(10));
            return Task.CompletedTask;
        };

        Placement found = await FindAsync(client, client.NewId());

        found.Should().BeOfType<Placement.Unknown>("this very process is still sending");
        response.SetResult(await StubShop.Response("""{"order":"1"}"""));
        (await placing!).Should().BeOfType<Placement.Placed>();
    }

    [Fact]
    public async Task FindPlacementAsync_IdSaysSentLaterAndTheClockIsSet_DoesNotClaimAbsence()
    {
        StubClient client = NewClient(WithHorizon);
        await LoseAsync(client);
        CheckoutId later = client.NewId().Sent((await RecordAsync()).Attempt.LatestSend.AddSeconds(30));
        _clock.StepWall(Horizon + TimeSpan.FromMinutes(10));

        Placement found = await FindAsync(client, later);

        found.Should().BeOfType<Placement.Unknown>("only the wall clock has moved");
    }

    [Fact]
    public async Task PlaceAsync_ClockIsSetBackBeforeTheBegin_RecordsWhatTheFenceAllows()
    {
        var journal = new HookedJournal(_journal);
        DateTimeOffset start = _clock.GetUtcNow();
        journal.BeforeFind = () =>
        {
            _clock.StepWall(TimeSpan.FromSeconds(-20));
            return Task.CompletedTask;
        };
        _shop.Place = async _ =>
        {
            (await RecordAsync()).Attempt.LatestSend.Should().Be(start.AddSeconds(60), "until then the fence lets it leave");
            return await StubShop.Response("""{"order":"1"}""");
        };

        Placement placement = await PlaceAsync(NewClient(journal: journal));

        placement.Should().BeOfType<Placement.Placed>();
    }

    [Fact]
    public async Task Resolve_ByAnotherProcess_IsRefusedUntilTheClockSkewHasPassed()
    {
        CheckoutId id = await LoseAsync(NewClient());
        PlacementRecord open = await RecordAsync();
        StubClient other = NewClient(journal: new HookedJournal(_journal));
        PlacementResolution resolution = new()
        {
            Version = open.Version,
            By = "anna",
            Why = "asked the shop",
        };
        _clock.Advance(TimeSpan.FromMinutes(6) - TimeSpan.FromSeconds(1) - (_clock.GetUtcNow() - open.Attempt.LatestSend));

        Func<Task> early = () => other.ResolvePlacementAsync(id, resolution, cancellationToken: Canceled);
        PlacementConflictException refused = (await early.Should().ThrowAsync<PlacementConflictException>()).Which;
        _clock.Advance(TimeSpan.FromSeconds(1));
        Placement resolved = await other.ResolvePlacementAsync(id, resolution, cancellationToken: Canceled);

        refused
            .LookUpAfter.Should()
            .Be(open.Attempt.LatestSend + TimeSpan.FromMinutes(6), "the bound, and the skew of two clocks");
        resolved.Should().BeOfType<Placement.NotPlaced>();
    }

    [Fact]
    public async Task PlaceAsync_LateOrderIsSeenWhileTheNextAttemptFails_IsThatOrder()
    {
        StubClient client = await AbsentAsync(o => o.Retry.MaxRetries = 0);
        StubClient other = NewClient(WithHorizon, new HookedJournal(_journal));
        _shop.LookUp = (key, _) => StubShop.Response(key == "first" ? """{"order":"7"}""" : NoOrder);
        _shop.Refusals = 1;
        _shop.BeforeRefusal = () => FindAsync(other, client.NewId(key: "second"));

        Placement placement = await PlaceAsync(client, client.NewId(key: "second"));

        placement.Should().BeOfType<Placement.Placed>("the journal knows an order").Which.Order.Should().Be(OrderId.Parse("7"));
        (await RecordAsync()).Stage.Should().Be(PlacementStage.Placed);
    }

    [Fact]
    public async Task FindPlacementAsync_KnownLateOrderOfTheFormerAttempt_LetsTheOpenOneEnd()
    {
        StubClient client = await AbsentAsync();
        _shop.Place = _ => StubShop.Lost();
        _shop.LookUp = (key, _) => StubShop.Response(key == "first" ? """{"order":"7"}""" : NoOrder);
        await PlaceAsync(client, client.NewId(key: "second"));
        PlacementRecord open = await RecordAsync();
        _clock.Advance(Horizon);

        Placement found = await FindAsync(client, client.NewId(key: "second"));

        open.IsOpen.Should().BeTrue("order 7 is not the second attempt's");
        found.Should().BeOfType<Placement.Placed>().Which.Order.Should().Be(OrderId.Parse("7"));
        (await RecordAsync()).Stage.Should().Be(PlacementStage.Placed, "the second attempt left no order");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task FindPlacementAsync_SeveralOrdersOfAnIntentThatIsNotOpen_NamesThem(bool isPlaced)
    {
        StubClient client = await AbsentAsync();
        if (isPlaced)
            await PlaceAsync(client);
        _shop.LookUp = (_, _) => StubShop.Response("""{"order":"1,7"}""");

        Placement found = await FindAsync(client, client.NewId(key: "first"));

        Placement.Placed placed = found.Should().BeOfType<Placement.Placed>().Subject;
        placed.OtherOrders!.Append(placed.Order).Should().BeEquivalentTo([OrderId.Parse("1"), OrderId.Parse("7")]);
        (await RecordAsync()).Orders.Should().HaveCount(2);
    }

    [Fact]
    public async Task FindPlacementAsync_OrderOfAnAttemptThatBeganDuringTheLook_IsPutDownToThatOne()
    {
        StubClient client = NewClient(o => o.Retry.MaxRetries = 0);
        _shop.Refusals = 1;
        await PlaceAsync(client);
        _shop.Place = _ => StubShop.Lost();
        StubClient sender = NewClient(o => o.Placement.LookupAttempts = 0, new HookedJournal(_journal));
        OnFirstLookUp(() => PlaceAsync(sender), """{"order":"1"}""");

        Placement found = await FindAsync(client, client.NewId());

        found.Should().BeOfType<Placement.Placed>();
        PlacementRecord record = await RecordAsync();
        record.Stage.Should().Be(PlacementStage.Placed, "the order is the one of the open attempt");
        record.Orders.Should().ContainSingle().Which.Attempt.Should().Be(record.Attempt.Id);
    }

    [Fact]
    public async Task FindPlacementAsync_PersonNamesAnotherOrderMeanwhile_KeepsBoth()
    {
        CheckoutId id = await LoseAsync(NewClient());
        _clock.Advance(TimeSpan.FromMinutes(10));
        PlacementRecord open = await RecordAsync();
        var journal = new HookedJournal(_journal)
        {
            BeforeReplace = async () => await _journal.ReplaceAsync(Intent, open, WithOrder(open, "9"), Canceled),
        };
        _shop.LookUp = (_, _) => StubShop.Response("""{"order":"7"}""");

        Placement found = await FindAsync(NewClient(journal: journal), id);

        found.Should().BeOfType<Placement.Placed>().Which.OtherOrders.Should().ContainSingle();
        (await RecordAsync()).Orders.Select(order => order.Order.Value).Should().Equal("9", "7");
    }

    /// <summary>The first look-up of a test shows what the shop had before something happened.</summary>
    private void OnFirstLookUp(Func<Task> happens, string response) =>
        _shop.LookUp = async (_, _) =>
        {
            _shop.LookUp = (_, _) => StubShop.Response(response);
            await happens();
            return await StubShop.Response(response);
        };

    /// <summary>A client whose first attempt, of the checkout "first", was claimed to be absent.</summary>
    private async Task<StubClient> AbsentAsync(Action<StubOptions>? configure = null)
    {
        StubClient client = NewClient(o =>
        {
            WithHorizon(o);
            configure?.Invoke(o);
        });
        _shop.Place = _ => StubShop.Lost();
        await PlaceAsync(client, client.NewId(key: "first"));
        _clock.Advance(Horizon);
        await FindAsync(client, client.NewId(key: "first"));
        (await RecordAsync()).Stage.Should().Be(PlacementStage.Absent);
        _shop.Place = _ => StubShop.Response("""{"order":"1"}""");
        return client;
    }
}
