namespace ShopSdk.ContractTests.Contract;

public abstract partial class CheckoutContract
{
    [Fact]
    public async Task Credentials_of_one_buyer_never_travel_with_another()
    {
        await using IContractShop shop = await OpenAsync();
        Needs(shop.Client.Capabilities.TakesBuyers, "buyers");
        ICheckoutClient one = shop.Anonymous.ForBuyer(shop.Buyer!);
        ICheckoutClient other = shop.Anonymous.ForBuyer(shop.OtherBuyer!);

        await Task.WhenAll(Enumerable.Range(0, 20).SelectMany(_ => (Task[])[Buy(one, "mine"), Buy(other, "theirs")]));

        shop.Requests.Should().NotContain(text => text.Contains("-mine-") && text.Contains(shop.OtherBuyer!.Token));
        shop.Requests.Should().NotContain(text => text.Contains("-theirs-") && text.Contains(shop.Buyer!.Token));
        shop.Requests.Should().NotContain(text => text.Contains(shop.Buyer!.Token) && text.Contains(shop.OtherBuyer!.Token));

        async Task Buy(ICheckoutClient client, string whose)
        {
            Checkout checkout = await client.StartAsync(shop.Request($"{NewReference()}-{whose}-"));
            await client.GetAsync(checkout.Id);
        }
    }

    [Fact]
    public async Task A_buyers_credential_is_refused_where_it_would_go_nowhere()
    {
        await using IContractShop shop = await OpenAsync();
        Assert.SkipWhen(shop.Client.Capabilities.TakesBuyers, "the provider declares that it takes buyers");

        Action view = () => shop.Anonymous.ForBuyer(new BuyerCredential("token-of-ada"));

        view.Should().Throw<CapabilityNotSupportedException>();
    }

    [Fact]
    public async Task A_buyer_that_looking_up_needs_is_asked_for_before_anything_is_sent()
    {
        await using IContractShop shop = await OpenAsync();
        Needs(shop.Client.Capabilities.LookupNeedsBuyer, "need of a buyer for looking up");
        Checkout checkout = await StartAsync(shop);
        int sent = shop.Requests.Count;

        await Refused(() => shop.Anonymous.FindPlacementAsync(checkout.Id));

        shop.Requests.Should().HaveCount(sent);
    }
}
