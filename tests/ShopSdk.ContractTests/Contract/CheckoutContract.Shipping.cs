namespace ShopSdk.ContractTests.Contract;

public abstract partial class CheckoutContract
{
    [Fact]
    public async Task The_chosen_way_of_shipping_is_what_is_charged()
    {
        await using IContractShop shop = await OpenAsync();
        Needs(shop.Client.Capabilities.Updates.HasFlag(UpdateGroups.Shipping), "choice of shipping");
        Checkout checkout = await StartAsync(shop);
        CheckoutUpdate update = shop.Change(UpdateGroups.Shipping, checkout);
        ShippingChoice choice = update.Shipping!;

        Checkout changed = await shop.Client.UpdateAsync(checkout.Id, update);

        Money? price = choice.Price is { } asked
            ? new Money(asked, checkout.Currency)
            : checkout.ShippingOffers.First(offer => offer.MethodId == choice.MethodId).Price;
        changed.Amounts.Shipping.Should().Be(price);
    }

    [Fact]
    public async Task A_way_of_shipping_is_taken_or_refused_before_anything_is_sent()
    {
        await using IContractShop shop = await OpenAsync();
        Needs(shop.Client.Capabilities.Updates.HasFlag(UpdateGroups.Shipping), "choice of shipping");
        Checkout checkout = await StartAsync(shop);
        int sent = shop.Requests.Count;

        try
        {
            await shop.Client.UpdateAsync(checkout.Id, new() { Shipping = ShippingChoice.Line("By balloon", 4.25m) });
        }
        catch (CapabilityNotSupportedException)
        {
            shop.Requests.Should().HaveCount(sent);
            return;
        }
        shop.Requests.Skip(sent).Should().Contain(text => text.Contains("By balloon", StringComparison.Ordinal));
    }
}
