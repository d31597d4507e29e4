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

    [Theory]
    [InlineData("first", true)]
    [InlineData("second", false)]
    public async Task Absence_WhereACheckoutWasDropped_IsProvenUnlessItIsTheAttemptsOwn(string dropped, bool isProven)
    {
        StubClient client = NewClient(WithHorizon);
        _shop.Place = _ => StubShop.Response(Rejection);
        await PlaceAsync(client, client.NewId(key: "first"));
        _shop.Place = _ => StubShop.Lost();
        await PlaceAsync(client, client.NewId(key: "second"));
        _clock.Advance(2 * Horizon);
        _shop.LookUp = (key, _) =>
            StubShop.Response(NoOrder, key == dropped ? System.Net.HttpStatusCode.NotFound : System.Net.HttpStatusCode.OK);

        Placement placement = await FindAsync(client, client.NewId(key: "second"));

        placement.Should().BeOfType(isProven ? typeof(Placement.NotPlaced) : typeof(Placement.Unknown));
    }

    [Fact]
    public async Task Order_OfAnotherCredential_IsNotShownBesideTheOwnOne()
    {
        StubClient store = NewBuyingClient();
        ICheckoutClient first = store.ForBuyer(new BuyerCredential("token-1"));
        ICheckoutClient second = store.ForBuyer(new BuyerCredential("token-2"));
        await first.PlaceAsync(store.NewId(), PlaceRequest.Paid(), cancellationToken: Canceled);
        _shop.LookUp = (_, _) => StubShop.Response("""{"order":"2"}""");

        Placement placement = await second.PlaceAsync(store.NewId(), PlaceRequest.Paid(), cancellationToken: Canceled);

        Placement.Placed placed = placement.Should().BeOfType<Placement.Placed>().Subject;
        placed.Order.Should().Be(OrderId.Parse("2"));
        placed.OtherOrders.Should().BeNull();
        _shop.Placings.Should().Be(1);
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
