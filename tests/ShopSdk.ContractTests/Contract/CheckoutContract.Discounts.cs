namespace ShopSdk.ContractTests.Contract;

public abstract partial class CheckoutContract
{
    [Fact]
    public async Task A_code_that_does_not_apply_is_a_problem_and_not_an_exception()
    {
        await using IContractShop shop = await OpenAsync();
        Needs(shop.Client.Capabilities.Updates.HasFlag(UpdateGroups.Discount), "discount codes");
        Checkout checkout = await StartAsync(shop);

        Checkout changed = await shop.Client.UpdateAsync(checkout.Id, new() { DiscountCode = "NO-SUCH-CODE" });

        changed.Problems.Should().ContainSingle().Which.Kind.Should().Be(CheckoutProblemKind.DiscountCode);
        changed.Amounts.Total.Should().Be(checkout.Amounts.Total);
    }

    [Fact]
    public async Task A_discount_can_be_taken_back()
    {
        await using IContractShop shop = await OpenAsync();
        Needs(shop.Client.Capabilities.Updates.HasFlag(UpdateGroups.Discount), "discount codes");
        Checkout checkout = await StartAsync(shop);
        Checkout discounted = await shop.Client.UpdateAsync(checkout.Id, new() { DiscountCode = shop.DiscountCode });
        discounted.Amounts.Total.Should().NotBe(checkout.Amounts.Total);

        Checkout changed = await shop.Client.UpdateAsync(discounted.Id, new() { DiscountCode = "" });

        changed.Amounts.Total.Should().Be(checkout.Amounts.Total);
    }
}
