using ShopSdk.Amounts;

namespace ShopSdk.ContractTests.Contract;

public abstract partial class CheckoutContract
{
    [Fact]
    public async Task Totals_are_broken_down_where_the_provider_says_so()
    {
        await using IContractShop shop = await OpenAsync();

        Checkout checkout = await StartAsync(shop);

        checkout.Amounts.Total.Should().NotBeNull();
        (checkout.Amounts.Goods is not null).Should().Be(shop.Client.Capabilities.BreaksDownTotals);
        (checkout.Lines.Count > 0).Should().Be(shop.Client.Capabilities.BreaksDownTotals);
    }

    [Fact]
    public async Task What_the_provider_states_adds_up()
    {
        await using IContractShop shop = await OpenAsync();
        Checkout checkout = await StartAsync(shop);

        checkout.VerifyAmounts().Outcome.Should().NotBe(AmountOutcome.Disagrees);
        if (!shop.Client.Capabilities.Updates.HasFlag(UpdateGroups.Discount))
            return;
        Checkout changed = await shop.Client.UpdateAsync(checkout.Id, new() { DiscountCode = shop.DiscountCode });
        changed.VerifyAmounts().Outcome.Should().NotBe(AmountOutcome.Disagrees);
    }

    [Fact]
    public async Task Every_amount_is_in_the_currency_of_the_checkout()
    {
        await using IContractShop shop = await OpenAsync();

        Checkout checkout = await StartAsync(shop);

        CheckoutAmounts amounts = checkout.Amounts;
        Money?[] stated = [amounts.Total, amounts.Goods, amounts.Discount, amounts.Shipping, amounts.Tax];
        stated.OfType<Money>().Should().OnlyContain(amount => amount.Currency == checkout.Currency);
    }
}
