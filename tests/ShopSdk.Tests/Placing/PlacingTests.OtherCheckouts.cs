using ShopSdk.Errors;
using ShopSdk.Placing;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Placing;

/// <content>What is seen of one checkout of a reference says nothing about another one, or about another buyer.</content>
public sealed partial class PlacingTests
{
    private const string Rejection = """{"failure":"listed"}""";

    [Theory]
    [InlineData("second")]
    [InlineData("first")]
    public async Task Absence_SeenByAnotherBuyer_DoesNotEndTheAttemptOfTheFirst(string key)
    {
        StubClient store = NewBuyingClient();
        _shop.Place = _ => StubShop.Lost();
        await PlaceAsync(store, store.NewId(key: "first"));
        _clock.Advance(Horizon);
        ICheckoutClient anna = store.ForBuyer(new BuyerCredential("token-1", "anna"));

        Func<Task> place = () => anna.PlaceAsync(store.NewId(key: key), PlaceRequest.Paid(), cancellationToken: Canceled);

        await place.Should().ThrowAsync<PlacementConflictException>();
        _shop.Placings.Should().Be(1);
    }

    [Fact]
    public async Task LookUp_OfTheNextBuyer_LeavesOutTheCheckoutsOfTheFirst()
    {
        StubClient store = NewBuyingClient();
        ICheckoutClient anna = store.ForBuyer(new BuyerCredential("token-1", "anna"));
        ICheckoutClient bert = store.ForBuyer(new BuyerCredential("token-2", "bert"));
        _shop.Place = _ => StubShop.Response(Rejection);
        await anna.PlaceAsync(store.NewId(key: "of-anna"), PlaceRequest.Paid(), cancellationToken: Canceled);
        _shop.Place = _ => StubShop.Lost();

        await bert.PlaceAsync(store.NewId(key: "of-bert"), PlaceRequest.Paid(), cancellationToken: Canceled);

        _shop.Lookups.Should().NotBeEmpty().And.OnlyContain(key => key == "of-bert");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task OlderCheckout_WhenAnotherOneOfTheReferenceWasRejected_IsLookedUpBeforeItIsSent(bool place)
    {
        _shop.Place = _ => StubShop.Lost();
        StubClient before = NewClient();
        await PlaceAsync(before, before.NewId(key: "first"));
        StubClient restarted = NewClient(journal: new InMemoryPlacementJournal());
        _shop.Place = _ => StubShop.Response(Rejection);
        await PlaceAsync(restarted, restarted.NewId(key: "second"));
        _shop.LookUp = (key, _) => StubShop.Response(key == "first" ? """{"order":"1"}""" : NoOrder);

        CheckoutId first = restarted.NewId(key: "first");
        Placement placement = await (place ? PlaceAsync(restarted, first) : FindAsync(restarted, first));

        placement.Should().BeOfType<Placement.Placed>();
        _shop.Placings.Should().Be(2);
    }

    private StubClient NewBuyingClient()
    {
        StubClient client = NewClient(o =>
        {
            WithHorizon(o);
            o.Provider = new StubProvider { Abilities = Buying };
        });
        _shop.LookUp = (_, _) => StubShop.Response(NoOrder);
        return client;
    }
}
