using ShopSdk.Errors;
using ShopSdk.Placing;
using ShopSdk.TestKit;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Placing;

/// <content>Whose intent it is, and what it buys.</content>
public sealed partial class PlacingTests
{
    [Theory]
    [InlineData("anna", "anna", true)]
    [InlineData("anna", "bert", false)]
    [InlineData("anna", null, false)]
    public async Task Buyer_OfAPlacedReference_IsTheOnlyOneWhoSeesIt(string first, string? second, bool same)
    {
        StubClient store = NewClient(o => o.Provider = new StubProvider { Abilities = Buying });
        ICheckoutClient anna = store.ForBuyer(new BuyerCredential("token-1", first));
        ICheckoutClient other = second is null ? store : store.ForBuyer(new BuyerCredential("token-2", second));
        await anna.PlaceAsync(store.NewId(), PlaceRequest.Paid(), cancellationToken: Canceled);
        _shop.LookUp = (_, _) => StubShop.Response("{}");

        Func<Task<Placement>> place = () => other.PlaceAsync(store.NewId(), PlaceRequest.Paid(), cancellationToken: Canceled);

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
        await first.PlaceAsync(store.NewId(), PlaceRequest.Paid(), cancellationToken: Canceled);
        Func<Task<Placement>> place = () => second.PlaceAsync(store.NewId(), PlaceRequest.Paid(), cancellationToken: Canceled);

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
}
