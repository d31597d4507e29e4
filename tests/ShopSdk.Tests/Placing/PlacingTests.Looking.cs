using ShopSdk.Placing;
using ShopSdk.Resilience;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Placing;

/// <content>Looking back: for which checkouts, how often, with which waits, and what is said when nothing is seen.</content>
public sealed partial class PlacingTests
{
    private const string NotSentAgain = "It was sent before. It is not sent again without evidence.";

    [Fact]
    public async Task PlaceAsync_ReferenceOfAnEarlierOrder_SaysWhoseOrderItIs()
    {
        StubClient client = NewClient();
        _shop.Place = _ => StubShop.Response("""{"order":"1","total":12.50}""");
        await PlaceAsync(client, client.NewId(key: "first"));
        var request = PlaceRequest.Paid() with { ExpectedTotal = new Money(9m, Agreed.Currency) };

        Placement.Placed again = (await client.PlaceAsync(client.NewId(key: "second"), request, null, Canceled))
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
        StubClient client = NewClient(journal: new InMemoryPlacementJournal());

        Placement found = await client.FindPlacementAsync(client.NewId(), cancellationToken: Canceled);

        found
            .Should()
            .BeOfType<Placement.Unknown>()
            .Which.Problem.Message.Should()
            .Be("No order was found. Whether one was sent is not known here.");
    }

    [Fact]
    public async Task LookBack_WithoutHorizon_SaysToLookAgainLaterEachTime()
    {
        CheckoutId id = await LoseAsync(NewClient());

        Placement.Unknown unknown = (await FindAsync(NewClient(), id)).Should().BeOfType<Placement.Unknown>().Subject;
        Placement.Unknown next = (await FindAsync(NewClient(), id)).Should().BeOfType<Placement.Unknown>().Subject;

        unknown.LookUpAfter.Should().Be(_clock.GetUtcNow().AddSeconds(16), "it was looked up five times");
        next.LookUpAfter.Should().Be(_clock.GetUtcNow().AddSeconds(32));
        for (int i = 0; i < 20; i++)
            next = (Placement.Unknown)await FindAsync(NewClient(), id);
        next.LookUpAfter.Should().Be(_clock.GetUtcNow().AddMinutes(15));
        unknown.Problem.Message.Should().Be(NotSentAgain);
        unknown.Evidence.Should().Be(new Evidence(EvidenceKind.None, _clock.GetUtcNow()));
    }

    [Fact]
    public async Task LookBack_HorizonOfTheProvider_CountsWhereTheStoreSetsNone()
    {
        StubProvider slow = new() { Abilities = Able with { VisibilityHorizon = TimeSpan.FromHours(1) } };
        CheckoutId id = await LoseAsync(NewClient(o => o.Provider = slow));
        _clock.Advance(TimeSpan.FromMinutes(20));

        Placement byProvider = await FindAsync(NewClient(o => o.Provider = slow), id);
        Placement byStore = await FindAsync(
            NewClient(o =>
            {
                WithHorizon(o);
                o.Provider = slow;
            }),
            id
        );

        byProvider
            .Should()
            .BeOfType<Placement.Unknown>()
            .Which.LookUpAfter.Should()
            .Be(id.SentAt!.Value.AddHours(1).AddMinutes(6), "a minute for delivery and five for clocks are added");
        byStore.Should().BeOfType<Placement.NotPlaced>("the store's own setting goes before the provider's");
    }

    [Fact]
    public async Task LookBack_ExactlyAtTheHorizon_IsAfterIt()
    {
        CheckoutId id = await LoseAsync(NewClient(WithHorizon));
        _clock.Advance(id.SentAt!.Value + Horizon - _clock.GetUtcNow() - TimeSpan.FromTicks(1));

        Placement before = await FindAsync(NewClient(WithHorizon), id);
        _clock.Advance(id.SentAt!.Value + Horizon - _clock.GetUtcNow());
        Placement at = await FindAsync(NewClient(WithHorizon), id);

        before.Should().BeOfType<Placement.Unknown>();
        at.Should().BeOfType<Placement.NotPlaced>();
    }

    [Fact]
    public async Task LookBack_RecordOfThisProcess_TellsWhenItWasSent()
    {
        StubClient client = NewClient();
        CheckoutId lost = await LoseAsync(client);
        _clock.Advance(TimeSpan.FromMinutes(5));

        Placement.Unknown unknown = (await FindAsync(client, client.NewId())).Should().BeOfType<Placement.Unknown>().Subject;

        unknown.SentAt.Should().Be(lost.SentAt!.Value);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(1, 1)]
    public async Task LookBack_TwoTimesAreKnown_TheLaterOneCounts(int minutes, int expected)
    {
        StubClient client = NewClient();
        CheckoutId lost = await LoseAsync(client);

        Placement placement = await FindAsync(client, lost.Sent(lost.SentAt!.Value.AddMinutes(minutes)));

        placement.Should().BeOfType<Placement.Unknown>().Which.SentAt.Should().Be(lost.SentAt!.Value.AddMinutes(expected));
    }

    [Fact]
    public async Task LookBack_AnotherCheckoutThatAnotherProcessSent_IsLookedForToo()
    {
        StubClient client = NewClient();
        _shop.Place = _ => StubShop.Lost();
        await PlaceAsync(client, client.NewId(key: "first"));
        _shop.Lookups.Clear();
        _shop.LookUp = (key, _) => StubShop.Response(key == "second" ? """{"order":"7"}""" : "{}");

        Placement placement = await PlaceAsync(client, client.NewId(key: "second").Sent(_clock.GetUtcNow()));

        placement.Should().BeOfType<Placement.Placed>().Which.Id.Key.Should().Be("second");
        _shop.Lookups.Should().Equal("first", "second");
        _shop.Placings.Should().Be(1);
    }

    [Fact]
    public async Task PlaceAsync_UnknownTwice_IsNotSentAThirdTime()
    {
        StubClient client = NewClient();
        await LoseAsync(client);

        for (int i = 0; i < 3; i++)
            (await PlaceAsync(client)).Should().BeOfType<Placement.Unknown>();

        _shop.Placings.Should().Be(1);
    }

    [Fact]
    public async Task LookBack_WaitThatDoesNotFit_IsNotBegun()
    {
        _shop.Place = _ => StubShop.Lost();
        StubClient client = NewClient(o =>
        {
            o.Placement.LookupDelay = TimeSpan.FromMinutes(2);
            o.Timeouts.Total = TimeSpan.FromSeconds(30);
        });

        (await PlaceAsync(client)).Should().BeOfType<Placement.Unknown>();

        _shop.Lookups.Should().ContainSingle();
        _clock.GetUtcNow().Should().Be(OutcomeVectorTests.Noon);
    }

    [Fact]
    public async Task LookBack_Waits_GrowAndAreReported()
    {
        var seen = new List<CheckoutProgress>();
        _shop.Place = _ => StubShop.Lost();
        StubClient client = NewClient(o => o.Placement.LookupAttempts = 7);
        var options = new CallOptions { Progress = new Listing(seen) };

        await client.PlaceAsync(client.NewId(), PlaceRequest.Paid(), options, Canceled);

        seen[0].Stage.Should().Be(CheckoutStage.Placing);
        seen.RemoveAt(0);
        seen.Should().OnlyContain(progress => progress.Stage == CheckoutStage.LookingUp && progress.Id == client.NewId());
        seen.Select(progress => progress.Attempt).Should().Equal(2, 3, 4, 5, 6, 7);
        foreach ((CheckoutProgress progress, double full) in seen.Zip([0.5, 1, 2, 4, 4, 4]))
            progress.NextIn!.Value.TotalSeconds.Should().BeInRange(full / 2, full);
    }

    [Fact]
    public async Task PlaceAsync_CheckoutSaysPlacedButNoOrderIsSeen_IsUnknownAndNotSent()
    {
        _shop.LookUp = (_, _) => StubShop.Response(_shop.Lookups.Count == 1 ? """{"order":"5"}""" : "{}");

        Placement placement = await PlaceAsync(NewClient(o => o.Placement.Amounts = AmountGuard.Report));

        placement
            .Should()
            .BeOfType<Placement.Unknown>()
            .Which.Problem.Message.Should()
            .Be("The checkout says that it was placed before.");
        _shop.Placings.Should().Be(0);
    }

    private sealed class Listing(List<CheckoutProgress> seen) : IProgress<CheckoutProgress>
    {
        public void Report(CheckoutProgress value) => seen.Add(value);
    }
}
