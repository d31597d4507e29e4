namespace ShopSdk.ContractTests.Contract;

public abstract partial class CheckoutContract
{
    public static TheoryData<UpdateGroups> Groups =>
        [.. Enum.GetValues<UpdateGroups>().Where(group => group != UpdateGroups.None)];

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task Each_part_that_can_be_changed_changes(UpdateGroups group)
    {
        await using IContractShop shop = await OpenAsync();
        Needs(shop.Client.Capabilities.Updates.HasFlag(group), $"change of {group}");
        Checkout checkout = await StartAsync(shop);

        Checkout changed = await shop.Client.UpdateAsync(checkout.Id, shop.Change(group, checkout));

        changed.State.Should().Be(CheckoutState.Open);
        changed.Problems.Should().BeEmpty();
        Checkout read = await shop.Client.GetAsync(changed.Id);
        read.Amounts.Should().Be(changed.Amounts);
        bool costs = group is UpdateGroups.Discount or UpdateGroups.Tip or UpdateGroups.Upsell;
        if (costs)
            changed.Amounts.Total.Should().NotBe(checkout.Amounts.Total, $"{group} changes what is to be paid");
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task Each_part_that_cannot_be_changed_is_refused_before_anything_is_sent(UpdateGroups group)
    {
        await using IContractShop shop = await OpenAsync();
        Assert.SkipWhen(shop.Client.Capabilities.Updates.HasFlag(group), $"the provider declares that it changes {group}");
        Checkout checkout = await StartAsync(shop);
        int sent = shop.Requests.Count;

        await Refused(() => shop.Client.UpdateAsync(checkout.Id, Any(group)));

        shop.Requests.Should().HaveCount(sent);
    }

    /// <summary>A change of one part in the abstract: good enough to be refused.</summary>
    private static CheckoutUpdate Any(UpdateGroups group) =>
        group switch
        {
            UpdateGroups.Contact => new() { Email = "ada@example.com" },
            UpdateGroups.InlineAddress => new() { ShippingAddress = new() { City = "London" } },
            UpdateGroups.SavedAddress => new() { SavedAddressId = "1" },
            UpdateGroups.Shipping => new() { Shipping = ShippingChoice.Line("Standard", 1m) },
            UpdateGroups.Discount => new() { DiscountCode = "CODE" },
            UpdateGroups.Tip => new() { Tip = 1m },
            UpdateGroups.Payment => new() { Payment = new() { Gateway = "stripe" } },
            UpdateGroups.Upsell => new() { Upsells = [] },
            _ => new() { Note = "a note" },
        };
}
