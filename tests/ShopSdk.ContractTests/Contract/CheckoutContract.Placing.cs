namespace ShopSdk.ContractTests.Contract;

public abstract partial class CheckoutContract
{
    [Fact]
    public async Task Placing_gives_an_order_with_the_declared_payment_state()
    {
        await using IContractShop shop = await OpenAsync();
        Needs(shop.Client.Capabilities.CanPlace, "placing");
        Checkout checkout = await StartAsync(shop);

        Placement placement = await PlaceAsync(shop, checkout);

        Placement.Placed placed = placement.Should().BeOfType<Placement.Placed>().Subject;
        placed.Order.Value.Should().NotBeEmpty();
        shop.Client.Capabilities.PlaceYields.Should().Contain(placed.Payment);
        placed.Evidence.Kind.Should().Be(EvidenceKind.Response);
        (placed.Total ?? placed.QuotedTotal).Should().Be(checkout.Amounts.Total);
        placed.MatchesQuote.Should().NotBe(false);
        shop.PlacingsOf(checkout).Should().Be(1);
    }

    [Fact]
    public async Task Each_payment_state_that_can_be_asked_for_is_what_placing_yields()
    {
        await using IContractShop shop = await OpenAsync();
        IReadOnlyList<PaymentState> yields = shop.Client.Capabilities.PlaceYields;
        Needs(yields.Count > 1, "choice of payment states");

        foreach (PlaceRequest request in (PlaceRequest[])[PlaceRequest.Paid(), PlaceRequest.PaymentPending()])
        {
            Checkout checkout = await StartAsync(shop);
            Placement placement = await shop.Client.PlaceAsync(checkout.Id, request);
            placement.Should().BeOfType<Placement.Placed>().Which.Payment.Should().Be(request.Payment);
        }
        yields.Should().BeEquivalentTo([PaymentState.Paid, PaymentState.Pending]);
    }

    [Fact]
    public async Task Notes_with_placing_are_sent_or_refused_before_anything_is_sent()
    {
        await using IContractShop shop = await OpenAsync();
        Needs(shop.Client.Capabilities.CanPlace, "placing");
        Checkout checkout = await StartAsync(shop);
        int started = shop.Requests.Count;
        PlaceRequest noted = shop.Place() with { Notes = new Dictionary<string, string> { ["gate"] = "blue gate" } };

        Func<Task<Placement>> place = () => shop.Client.PlaceAsync(checkout.Id, noted);

        if (shop.Client.Capabilities.KeepsNotes)
        {
            (await place()).Should().BeOfType<Placement.Placed>();
            shop.Requests.Should().Contain(request => request.Contains("blue gate", StringComparison.Ordinal));
        }
        else
        {
            await place.Should().ThrowAsync<CapabilityNotSupportedException>().WithMessage("*PlaceRequest.Notes*");
            shop.Requests.Should().HaveCount(started);
        }
    }

    [Fact]
    public async Task Placing_twice_sends_once()
    {
        await using IContractShop shop = await OpenAsync();
        Needs(shop.Client.Capabilities.CanPlace, "placing");
        Checkout checkout = await StartAsync(shop);

        Placement[] placements = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PlaceAsync(shop, checkout)));
        Placement again = await PlaceAsync(shop, checkout);

        placements.OfType<Placement.Placed>().Should().NotBeEmpty();
        placements.OfType<Placement.Placed>().Select(placed => placed.Order).Distinct().Should().ContainSingle();
        again.Should().NotBeOfType<Placement.NotPlaced>();
        shop.PlacingsOf(checkout).Should().Be(1);
    }

    [Fact]
    public async Task A_lost_response_is_looked_up_and_never_sent_again()
    {
        await using IContractShop shop = await OpenAsync();
        Needs(shop.Client.Capabilities.CanPlace, "placing");
        Checkout checkout = await StartAsync(shop);
        shop.LosePlacingResponse();

        Placement placement = await PlaceAsync(shop, checkout);

        shop.PlacingsOf(checkout).Should().Be(1);
        if (shop.Client.Capabilities.Lookup == LookupKind.None)
            placement.Should().BeOfType<Placement.Unknown>();
        else
            placement.Should().BeOfType<Placement.Placed>().Which.Evidence.Kind.Should().Be(EvidenceKind.Lookup);
    }

    [Fact]
    public async Task Another_process_finds_the_order()
    {
        await using IContractShop shop = await OpenAsync();
        Needs(shop.Client.Capabilities.Lookup != LookupKind.None, "way to read back");
        Checkout checkout = await StartAsync(shop);
        var placed = (Placement.Placed)await PlaceAsync(shop, checkout);

        Placement found = await shop.NewProcess().FindPlacementAsync(CheckoutId.Parse(checkout.Id.Value));

        found.Should().BeOfType<Placement.Placed>().Which.Order.Should().Be(placed.Order);
    }

    [Fact]
    public async Task Looking_up_is_refused_before_anything_is_sent_where_there_is_no_way_to()
    {
        await using IContractShop shop = await OpenAsync();
        Assert.SkipWhen(shop.Client.Capabilities.Lookup != LookupKind.None, "the provider declares a way to read back");
        Checkout checkout = await StartAsync(shop);
        int sent = shop.Requests.Count;

        await Refused(() => shop.Client.FindPlacementAsync(checkout.Id));

        shop.Requests.Should().HaveCount(sent);
    }

    [Fact]
    public async Task A_checkout_that_was_never_sent_is_reported_as_not_sent()
    {
        await using IContractShop shop = await OpenAsync();
        Needs(shop.Client.Capabilities.Lookup != LookupKind.None, "way to read back");
        Checkout checkout = await StartAsync(shop);

        Placement found = await shop.Client.FindPlacementAsync(checkout.Id);

        found
            .Should()
            .BeOfType<Placement.NotPlaced>()
            .Which.Reason.Should()
            .Be(NotPlacedReason.NotSent, "the journal is complete");
        shop.PlacingsOf(checkout).Should().Be(0);
    }

    [Fact]
    public async Task A_payment_state_that_placing_does_not_yield_is_refused_before_anything_is_sent()
    {
        await using IContractShop shop = await OpenAsync();
        Checkout checkout = await StartAsync(shop);
        int sent = shop.Requests.Count;
        IReadOnlyList<PaymentState> yields = shop.Client.Capabilities.PlaceYields;

        foreach (PlaceRequest request in (PlaceRequest[])[PlaceRequest.Paid(), PlaceRequest.PaymentPending()])
        {
            if (!yields.Contains(request.Payment!.Value))
                await Refused(() => shop.Client.PlaceAsync(checkout.Id, request));
        }
        shop.Requests.Should().HaveCount(sent);
    }

    [Fact]
    public async Task Another_total_than_the_expected_is_refused_before_placing()
    {
        await using IContractShop shop = await OpenAsync();
        Needs(shop.Client.Capabilities.CanPlace, "placing");
        Checkout checkout = await StartAsync(shop);
        Money expected = checkout.Amounts.Total!.Value + new Money(0.01m, checkout.Currency);

        Func<Task> place = () => shop.Client.PlaceAsync(checkout.Id, shop.Place() with { ExpectedTotal = expected });

        await place.Should().ThrowAsync<AmountsDisagreeException>();
        shop.PlacingsOf(checkout).Should().Be(0);
    }
}
