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
                await _journal.ReplaceAsync(Intent, record, WithOrder(record, "8"), Canceled);
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
                ? client.AbandonAsync(id, cancellationToken: Canceled)
                : client.UpdateAsync(id, new() { Note = "gift" }, cancellationToken: Canceled);

        PlacementConflictException error = (await change.Should().ThrowAsync<PlacementConflictException>()).Which;
        error.Conflict.Should().Be(PlacementConflict.OpenPlacement);
        error.LookUpAfter.Should().NotBeNull();
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

    /// <summary>A clock whose wall time is stepped; its monotonic time goes on as before.</summary>
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
