using ShopSdk.Errors;
using ShopSdk.Placing;
using ShopSdk.TestKit;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Placing;

/// <content>One intent is one purchase of one buyer, known once and for all.</content>
public sealed partial class PlacingTests
{
    private static readonly CheckoutCapabilities Buying = new StubProvider().Abilities with { TakesBuyers = true };

    [Fact]
    public async Task Placed_ALaterLookThatIsStale_ChangesNothing()
    {
        StubClient client = NewClient(WithHorizon);
        await PlaceAsync(client);
        _clock.Advance(TimeSpan.FromDays(1));
        _shop.LookUp = (_, _) => StubShop.Response("{}");

        Placement found = await FindAsync(client, client.NewId());
        Placement again = await PlaceAsync(client);

        found.Should().BeOfType<Placement.Placed>();
        again.Should().BeOfType<Placement.Placed>();
        _shop.Placings.Should().Be(1);
    }

    [Fact]
    public async Task Restart_WithoutASharedJournal_LooksBeforeItSends()
    {
        StubClient before = NewClient();
        await PlaceAsync(before);
        _shop.LookUp = (_, _) => StubShop.Response("""{"order":"1"}""");

        Placement placement = await PlaceAsync(NewClient(journal: new InMemoryPlacementJournal()));

        placement.Should().BeOfType<Placement.Placed>().Which.Order.Should().Be(OrderId.Parse("1"));
        _shop.Placings.Should().Be(1);
    }

    [Fact]
    public async Task Restart_LookBeforeSendingFails_SendsNothingAndSaysWhy()
    {
        _shop.LookUp = (_, _) => StubShop.Response("{}", System.Net.HttpStatusCode.NotFound);

        Placement placement = await PlaceAsync(NewClient(journal: new InMemoryPlacementJournal()));

        placement.Should().BeOfType<Placement.NotPlaced>().Which.Reason.Should().Be(NotPlacedReason.CheckFailed);
        _shop.Placings.Should().Be(0);
    }

    [Fact]
    public async Task Place_CannotReadTheCheckoutWhileAnotherPlacesIt_IsTheOrder()
    {
        var quote = new TaskCompletionSource<HttpResponseMessage>();
        _shop.LookUp = (_, _) => quote.Task;
        Task<Placement> slow = PlaceAsync(NewClient(o => o.Placement.Amounts = AmountGuard.Report));
        await PlaceAsync(NewClient());
        quote.SetResult(await StubShop.Response("{}", System.Net.HttpStatusCode.NotFound));

        (await slow).Should().BeOfType<Placement.Placed>("\"not placed\" is about the intent, not about this call");
    }

    [Fact]
    public async Task Restart_LookForAnIdThatWasSentFails_IsUnknown()
    {
        CheckoutId id = await LoseAsync(NewClient());
        _shop.LookUp = (_, _) => StubShop.Response("{}", System.Net.HttpStatusCode.NotFound);

        Placement placement = await PlaceAsync(NewClient(journal: new InMemoryPlacementJournal()), id);

        placement.Should().BeOfType<Placement.Unknown>().Which.SentAt.Should().Be(id.SentAt!.Value);
        _shop.Placings.Should().Be(1);
    }

    [Fact]
    public async Task Restart_NoLookIsPossible_IsUnknownAndSendsNothing()
    {
        StubProvider blind = new() { Abilities = new StubProvider().Abilities with { Lookup = LookupKind.None } };
        StubClient client = NewClient(o => o.Provider = blind, new InMemoryPlacementJournal());

        Placement placement = await PlaceAsync(client);

        placement.Should().BeOfType<Placement.Unknown>();
        _shop.Placings.Should().Be(0);
    }

    [Fact]
    public async Task Absence_AnotherProcessPlacesDuringTheLook_IsNotClaimed()
    {
        StubClient client = NewClient(WithHorizon);
        CheckoutId id = await LoseAsync(client);
        _clock.Advance(Horizon);
        _shop.LookUp = async (_, _) =>
        {
            // Another process saw the order meanwhile. This look is stale.
            PlacementRecord record = await RecordAsync();
            if (record.Stage == PlacementStage.Sent)
                await _journal.ReplaceAsync(Intent, record, WithOrder(record, "8"), Cancelled);
            return await StubShop.Response("{}");
        };

        Placement found = await FindAsync(client, id);

        found.Should().BeOfType<Placement.Placed>().Which.Order.Should().Be(OrderId.Parse("8"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Begin_CommitsAndThenThrows_IsRecognisedAsItsOwn(bool once)
    {
        var journal = new ForgetfulJournal { Failures = once ? 1 : 2 };
        StubClient client = NewClient(journal: journal);

        Func<Task<Placement>> place = () => PlaceAsync(client);

        if (once)
            (await place()).Should().BeOfType<Placement.Placed>();
        else
            await place.Should().ThrowAsync<JournalUnavailableException>();
        _shop.Placings.Should().Be(once ? 1 : 0);
        (await PlaceAsync(client)).Should().BeOfType<Placement.Placed>("nothing stays open that was not sent");
        _shop.Placings.Should().Be(1);
    }

    [Fact]
    public async Task Journal_Hangs_IsLeftAtTheDeadline()
    {
        var journal = new UnsettledJournal(HangAsync) { Finding = HangAsync };
        StubClient client = NewClient(
            o => o.Timeouts = new() { Attempt = TimeSpan.FromSeconds(1), Total = TimeSpan.FromSeconds(2) },
            journal
        );
        Task<Placement>[] callers = [.. Enumerable.Range(0, 100).Select(_ => PlaceAsync(client))];

        _clock.Advance(TimeSpan.FromSeconds(2));

        foreach (Task<Placement> caller in callers)
            await FluentActions.Awaiting(() => caller).Should().ThrowAsync<JournalUnavailableException>();
        _shop.Placings.Should().Be(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Change_OfACheckoutThatIsBeingPlaced_IsRefused(bool abandon)
    {
        CheckoutId id = await LoseAsync(NewClient());
        StubProvider able = new()
        {
            Abilities = new StubProvider().Abilities with { CanAbandon = true, Updates = UpdateGroups.Note },
        };
        StubClient client = NewClient(o => o.Provider = able);

        Func<Task> change = () =>
            abandon
                ? client.AbandonAsync(id, cancellationToken: Cancelled)
                : client.UpdateAsync(id, new() { Note = "gift" }, cancellationToken: Cancelled);

        PlacementConflictException error = (await change.Should().ThrowAsync<PlacementConflictException>()).Which;
        error.Conflict.Should().Be(PlacementConflict.OpenPlacement);
        error.LookUpAfter.Should().NotBeNull();
    }

    [Theory]
    [InlineData("anna", "anna", true)]
    [InlineData("anna", "bert", false)]
    [InlineData("anna", null, false)]
    public async Task Buyer_OfAPlacedReference_IsTheOnlyOneWhoSeesIt(string first, string? second, bool same)
    {
        StubClient store = NewClient(o => o.Provider = new StubProvider { Abilities = Buying });
        ICheckoutClient anna = store.ForBuyer(new BuyerCredential("token-1", first));
        ICheckoutClient other = second is null ? store : store.ForBuyer(new BuyerCredential("token-2", second));
        await anna.PlaceAsync(store.NewId(), PlaceRequest.Paid(), cancellationToken: Cancelled);
        _shop.LookUp = (_, _) => StubShop.Response("{}");

        Func<Task<Placement>> place = () => other.PlaceAsync(store.NewId(), PlaceRequest.Paid(), cancellationToken: Cancelled);

        if (same)
            (await place()).Should().BeOfType<Placement.Placed>("a token may be renewed");
        else
            (await place.Should().ThrowAsync<PlacementConflictException>())
                .Which.Should()
                .Match<PlacementConflictException>(e => e.Conflict == PlacementConflict.Buyer && e.Order == null);
        _shop.Placings.Should().Be(1);
    }

    [Fact]
    public async Task Buyer_WithoutAKeyAndWithAnotherCredential_SeesOnlyWhatTheProviderShows()
    {
        StubClient store = NewClient(o => o.Provider = new StubProvider { Abilities = Buying });
        ICheckoutClient first = store.ForBuyer(new BuyerCredential("token-1"));
        ICheckoutClient second = store.ForBuyer(new BuyerCredential("token-2"));
        await first.PlaceAsync(store.NewId(), PlaceRequest.Paid(), cancellationToken: Cancelled);
        Func<Task<Placement>> place = () => second.PlaceAsync(store.NewId(), PlaceRequest.Paid(), cancellationToken: Cancelled);

        _shop.LookUp = (_, _) => StubShop.Response("{}");
        await place.Should().ThrowAsync<PlacementConflictException>();
        _shop.LookUp = (_, _) => StubShop.Response("""{"order":"1"}""");
        (await place()).Should().BeOfType<Placement.Placed>();

        _shop.Placings.Should().Be(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Content_OtherGoodsUnderTheSameReference_AreAConflict(bool placed)
    {
        StubClient client = NewClient(o => o.Placement.Amounts = AmountGuard.Report);
        client.Lines = [new() { ProductId = "shirt", Quantity = 1 }];
        if (!placed)
            _shop.Place = _ => StubShop.Lost();
        await PlaceAsync(client, client.NewId(key: "first"));
        client.Lines = [new() { ProductId = "shirt", Quantity = 2 }];

        Func<Task> place = () => PlaceAsync(client, client.NewId(key: "second"));

        PlacementConflictException error = (await place.Should().ThrowAsync<PlacementConflictException>()).Which;
        error.Conflict.Should().Be(PlacementConflict.Content);
        error.Order.Should().Be(placed ? OrderId.Parse("1") : null);
        (error.LookUpAfter is null).Should().Be(placed);
        _shop.Placings.Should().Be(1);
    }

    [Fact]
    public async Task Content_ChangedAfterARejection_IsTheNextAttempt()
    {
        StubClient client = NewClient(o => o.Placement.Amounts = AmountGuard.Report);
        client.Lines = [new() { ProductId = "shirt", Quantity = 1 }];
        _shop.Place = _ => StubShop.Response("""{"failure":"listed"}""");
        await PlaceAsync(client, client.NewId(key: "first"));
        client.Lines = [new() { ProductId = "shoe", Quantity = 1 }];
        _shop.Place = _ => StubShop.Response("""{"order":"2"}""");

        Placement placement = await PlaceAsync(client, client.NewId(key: "second"));

        placement.Should().BeOfType<Placement.Placed>().Which.FromEarlierCheckout.Should().BeFalse();
    }

    [Fact]
    public async Task Clock_SteppedForwardWithinTheHorizon_DoesNotProveAbsence()
    {
        var clock = new SteppedClock(_clock);
        StubClient client = NewClient(WithHorizon, clock: clock);
        CheckoutId id = await LoseAsync(client);
        clock.Step = Horizon + TimeSpan.FromMinutes(1);

        Placement stepped = await FindAsync(client, id);
        _clock.Advance(Horizon);
        Placement later = await FindAsync(client, id);

        stepped.Should().BeOfType<Placement.Unknown>("only the wall clock has moved");
        later.Should().BeOfType<Placement.NotPlaced>();
    }

    [Fact]
    public async Task Resolve_ByHand_SettlesWhatNoLookCanSettle()
    {
        StubClient client = NewClient();
        CheckoutId id = await LoseAsync(client);
        var open = (Placement.Unknown)await FindAsync(client, id);
        PlacementResolution resolution = new()
        {
            Version = open.Version!.Value,
            By = "anna",
            Why = "asked the shop",
        };

        Func<Task> early = () => client.ResolvePlacementAsync(id, resolution, cancellationToken: Cancelled);
        (await early.Should().ThrowAsync<PlacementConflictException>())
            .Which.Conflict.Should()
            .Be(PlacementConflict.OpenPlacement);
        _clock.Advance(TimeSpan.FromMinutes(2));
        Func<Task> stale = () => client.ResolvePlacementAsync(id, resolution with { Version = 1 }, cancellationToken: Cancelled);
        (await stale.Should().ThrowAsync<PlacementConflictException>()).Which.Conflict.Should().Be(PlacementConflict.Changed);
        Placement resolved = await client.ResolvePlacementAsync(id, resolution, cancellationToken: Cancelled);

        resolved.Should().BeOfType<Placement.NotPlaced>().Which.Reason.Should().Be(NotPlacedReason.Resolved);
        (await RecordAsync()).Resolution!.By.Should().Be("anna");
        _shop.LookUp = (_, _) => StubShop.Response("""{"order":"6"}""");
        (await FindAsync(client, id)).Should().BeOfType<Placement.Placed>("an order wins over a decision");
    }

    [Fact]
    public async Task Resolve_AbsentAlthoughTheLookFindsAnOrder_IsThatOrder()
    {
        StubClient client = NewClient();
        CheckoutId id = await LoseAsync(client);
        var open = (Placement.Unknown)await FindAsync(client, id);
        _clock.Advance(TimeSpan.FromMinutes(2));
        _shop.LookUp = (_, _) => StubShop.Response("""{"order":"6"}""");
        PlacementResolution resolution = new()
        {
            Version = open.Version!.Value,
            By = "anna",
            Why = "asked the shop",
            Force = true,
        };

        Placement resolved = await client.ResolvePlacementAsync(id, resolution, cancellationToken: Cancelled);

        resolved.Should().BeOfType<Placement.Placed>().Which.Order.Should().Be(OrderId.Parse("6"));
    }

    private static PlacementRecord WithOrder(PlacementRecord record, string order) =>
        record with
        {
            Stage = PlacementStage.Placed,
            Version = record.Version + 1,
            Orders =
            [
                new(
                    OrderId.Parse(order),
                    record.Attempt.Id,
                    PaymentState.Paid,
                    OrderState.Active,
                    null,
                    EvidenceKind.Lookup,
                    OutcomeVectorTests.Noon
                ),
            ],
        };

    /// <summary>Commits, and then fails as if the acknowledgement were lost.</summary>
    private sealed class ForgetfulJournal : WrappedJournal
    {
        public int Failures { get; set; }

        public override async ValueTask<JournalBegin> BeginAsync(
            PlacementIntent intent,
            PlacementAttempt attempt,
            CancellationToken cancellationToken
        )
        {
            JournalBegin begin = await base.BeginAsync(intent, attempt, cancellationToken);
            return Failures-- > 0 ? throw new InvalidOperationException("acknowledgement lost") : begin;
        }
    }

    /// <summary>A clock whose wall time somebody steps; its monotonic time goes on as before.</summary>
    private sealed class SteppedClock(TimeProvider clock) : TimeProvider
    {
        public TimeSpan Step { get; set; }

        public override long TimestampFrequency => clock.TimestampFrequency;

        public override DateTimeOffset GetUtcNow() => clock.GetUtcNow() + Step;

        public override long GetTimestamp() => clock.GetTimestamp();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            clock.CreateTimer(callback, state, dueTime, period);
    }
}
