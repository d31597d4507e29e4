namespace ShopSdk.ContractTests.Contract;

public abstract partial class CheckoutContract
{
    [Fact]
    public async Task An_abandoned_checkout_is_gone()
    {
        await using IContractShop shop = await OpenAsync();
        Needs(shop.Client.Capabilities.CanAbandon, "way to abandon a checkout");
        Checkout checkout = await StartAsync(shop);

        await shop.Client.AbandonAsync(checkout.Id);

        shop.PlacingsOf(checkout).Should().Be(0);
    }

    [Fact]
    public async Task Abandoning_is_refused_before_anything_is_sent_where_there_is_no_way_to()
    {
        await using IContractShop shop = await OpenAsync();
        Assert.SkipWhen(shop.Client.Capabilities.CanAbandon, "the provider declares that a checkout can be abandoned");
        Checkout checkout = await StartAsync(shop);
        int sent = shop.Requests.Count;

        await Refused(() => shop.Client.AbandonAsync(checkout.Id));

        shop.Requests.Should().HaveCount(sent);
    }

    [Fact]
    public async Task An_order_can_be_cancelled()
    {
        await using IContractShop shop = await OpenAsync();
        Needs(shop.Client.Capabilities.CanCancelOrder, "way to cancel an order");
        Checkout checkout = await StartAsync(shop);
        var placed = (Placement.Placed)await PlaceAsync(shop, checkout);
        int sent = shop.Requests.Count;

        await shop.Client.CancelOrderAsync(placed.Order);

        shop.Requests.Should().HaveCountGreaterThan(sent);
    }

    [Fact]
    public async Task Cancelling_is_refused_before_anything_is_sent_where_there_is_no_way_to()
    {
        await using IContractShop shop = await OpenAsync();
        Assert.SkipWhen(shop.Client.Capabilities.CanCancelOrder, "the provider declares that an order can be cancelled");

        await Refused(() => shop.Client.CancelOrderAsync(OrderId.Parse("1")));

        shop.Requests.Should().BeEmpty();
    }
}
