namespace ShopSdk.ContractTests.Contract;

public abstract partial class CheckoutContract
{
    [Fact]
    public async Task Starting_gives_an_open_checkout_with_an_id_that_outlives_the_process()
    {
        await using IContractShop shop = await OpenAsync();
        CheckoutRequest request = shop.Request(NewReference());

        Checkout started = await shop.Client.StartAsync(request);

        started.State.Should().Be(CheckoutState.Open);
        started.Id.Reference.Should().Be(request.Reference);
        started.Id.Provider.Should().Be(shop.Client.Provider);
        started.Id.Value.Length.Should().BeLessThanOrEqualTo(CheckoutId.MaxLength);
        started.ProviderResponse.Should().NotBeNull();
        Checkout read = await shop.NewProcess().GetAsync(CheckoutId.Parse(started.Id.Value));
        read.State.Should().Be(CheckoutState.Open);
        read.Amounts.Total.Should().Be(started.Amounts.Total);
    }

    [Fact]
    public async Task An_id_prints_nothing_of_what_it_holds()
    {
        await using IContractShop shop = await OpenAsync();

        Checkout checkout = await StartAsync(shop);

        checkout.Id.ToString().Should().NotContain(checkout.Id.Key).And.NotContain(checkout.Id.Value);
        checkout.ToString().Should().NotContain(checkout.Id.Key);
    }

    [Fact]
    public async Task An_id_of_another_store_is_refused_before_anything_is_sent()
    {
        await using IContractShop shop = await OpenAsync();
        Checkout checkout = await StartAsync(shop);
        int sent = shop.Requests.Count;

        Func<Task> get = () => shop.OtherStore().GetAsync(checkout.Id);

        await get.Should().ThrowAsync<ArgumentException>().WithMessage("*another store*");
        shop.Requests.Should().HaveCount(sent);
    }

    [Fact]
    public async Task Starting_from_what_the_provider_does_not_take_is_refused_before_anything_is_sent()
    {
        await using IContractShop shop = await OpenAsync();
        StartSources takes = shop.Client.Capabilities.Start;
        CheckoutRequest fromCart = shop.Request(NewReference()) with { CartToken = "cart", Items = [] };
        CheckoutRequest fromItems = shop.Request(NewReference()) with { CartToken = null, Items = [new("1", "1", 1)] };

        if (!takes.HasFlag(StartSources.Cart))
            await Refused(() => shop.Client.StartAsync(fromCart));
        if (!takes.HasFlag(StartSources.Items))
            await Refused(() => shop.Client.StartAsync(fromItems));
        await shop
            .Client.Invoking(client => client.StartAsync(fromItems with { Items = [] }))
            .Should()
            .ThrowAsync<ArgumentException>()
            .WithMessage("*nothing to check out*");
        await shop
            .Client.Invoking(client => client.StartAsync(fromItems with { BuyNow = true }))
            .Should()
            .ThrowAsync<ArgumentException>()
            .WithMessage("*BuyNow*");
        shop.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task A_currency_that_is_asked_for_is_the_checkouts_or_refused()
    {
        await using IContractShop shop = await OpenAsync();
        var yen = Currency.Jpy;

        Checkout started;
        try
        {
            started = await shop.Client.StartAsync(shop.Request(NewReference()) with { Currency = yen });
        }
        catch (ArgumentException)
        {
            shop.Requests.Should().BeEmpty();
            return;
        }
        catch (RequestRejectedException)
        {
            return;
        }
        started.Currency.Should().Be(yen);
        Checkout read = await shop.NewProcess().GetAsync(CheckoutId.Parse(started.Id.Value));
        read.Currency.Should().Be(yen);
    }

    [Theory]
    [InlineData(UpdateGroups.Contact)]
    [InlineData(UpdateGroups.InlineAddress)]
    [InlineData(UpdateGroups.Shipping)]
    [InlineData(UpdateGroups.Discount)]
    [InlineData(UpdateGroups.Note)]
    public async Task Each_part_of_a_start_is_sent_or_refused_before_anything_is_sent(UpdateGroups part)
    {
        await using IContractShop shop = await OpenAsync();
        CheckoutRequest plain = shop.Request(NewReference());
        PostalAddress address = plain.ShippingAddress ?? new();
        (CheckoutRequest request, string text) = part switch
        {
            UpdateGroups.Contact => (plain with { Email = "part@example.com", ShippingAddress = WithoutEmail(plain) }, "part@"),
            UpdateGroups.InlineAddress => (plain with { ShippingAddress = address with { City = "Partville" } }, "Partville"),
            UpdateGroups.Shipping => (plain with { Shipping = ShippingChoice.Line("By part", 4.25m) }, "By part"),
            UpdateGroups.Discount => (plain with { DiscountCode = shop.DiscountCode ?? "PART" }, shop.DiscountCode ?? "PART"),
            _ => (plain with { Note = "a part of it" }, "a part of it"),
        };

        Checkout checkout;
        try
        {
            checkout = await shop.Client.StartAsync(request);
        }
        catch (CapabilityNotSupportedException)
        {
            shop.Requests.Should().BeEmpty();
            return;
        }
        // Where a checkout is a quote, the rest of it travels with the order.
        await PlaceAsync(shop, checkout);
        shop.Requests.Should().Contain(request => request.Contains(text, StringComparison.Ordinal));
    }

    private static PostalAddress? WithoutEmail(CheckoutRequest request) =>
        request.ShippingAddress is { } address ? address with { Email = null } : null;

    private static async Task Refused(Func<Task> call) => await call.Should().ThrowAsync<CapabilityNotSupportedException>();
}
