using System.Text.Json.Nodes;
using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Providers.Shoplazza.Wire;

namespace ShopSdk.Tests.Providers.Shoplazza;

/// <summary>The whole path, through the one door.</summary>
public sealed class ShoplazzaClientTests
{
    private static readonly Currency Usd = Currency.Usd;

    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Checkout_FromItemsToOrder_IsPlacedByATestPaymentAndReadBack()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();

        Checkout checkout = await shop.Client.StartAsync(
            ShoplazzaShop.Request() with
            {
                TaxTotal = 2.00m,
                Discount = "10%",
                Note = "ring twice",
            },
            cancellationToken: Canceled
        );
        checkout.State.Should().Be(CheckoutState.Open);
        checkout.ProviderState.Should().Be("opened");
        checkout.Order.Should().BeNull();
        checkout.CurrencySource.Should().Be(CurrencySource.Response);
        checkout.RequestId.Should().NotBeNullOrEmpty();
        checkout.Amounts.Goods.Should().Be(new Money(25.00m, Usd));
        checkout.Amounts.Discount.Should().Be(new Money(2.50m, Usd));
        checkout.Amounts.Shipping.Should().Be(new Money(5.90m, Usd));
        checkout.Amounts.Tax.Should().Be(new Money(2.00m, Usd));
        checkout.Amounts.Total.Should().Be(new Money(30.40m, Usd));
        CheckoutLine line = checkout.Lines.Should().ContainSingle().Subject;
        line.Quantity.Should().Be(2);
        line.UnitPrice.Should().Be(new Money(12.50m, Usd));
        line.Total.Should().Be(new Money(25.00m, Usd));
        checkout.ProviderResponse.Should().BeOfType<ShoplazzaOrder>().Which.Note.Should().Be("order-4711\nring twice");

        Placement placement = await shop.Client.PlaceAsync(
            checkout.Id,
            PlaceRequest.Default() with
            {
                ExpectedTotal = new Money(30.40m, Usd),
            },
            cancellationToken: Canceled
        );
        Placement.Placed placed = placement.Should().BeOfType<Placement.Placed>().Subject;
        placed.Payment.Should().Be(PaymentState.Simulated);
        placed.Evidence.Kind.Should().Be(EvidenceKind.Response);
        placed.Evidence.RequestId.Should().NotBeNullOrEmpty();
        placed.MatchesQuote.Should().BeTrue();
        placed.Total.Should().Be(new Money(30.40m, Usd));

        Checkout after = await shop.Client.GetAsync(checkout.Id, cancellationToken: Canceled);
        after.State.Should().Be(CheckoutState.Placed);
        after.Order.Should().Be(placed.Order);
        Placement found = await shop.Client.FindPlacementAsync(CheckoutId.Parse(checkout.Id.Value), cancellationToken: Canceled);
        found.Should().BeOfType<Placement.Placed>().Which.Order.Should().Be(placed.Order);

        await shop.Client.CancelOrderAsync(placed.Order, cancellationToken: Canceled);
        shop.Emulator.RequestLog.Requests.Where(sent => sent.Method == "POST" && sent.Operation != "CreateOrder")
            .Should()
            .HaveCount(2)
            .And.OnlyContain(sent => sent.Body == "{}", "the provider refuses what is no JSON");
        Checkout canceled = await shop.Client.GetAsync(checkout.Id, cancellationToken: Canceled);
        canceled.State.Should().Be(CheckoutState.Canceled);
        shop.Emulator.Shop.StockOf(157301).Should().Be(100_000);
    }

    [Fact]
    public async Task StartAsync_PlainRequest_CostsNoTaxAndNoDiscount()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        var request = new CheckoutRequest
        {
            Reference = "order-4712",
            Items = [new("18240", "157301", 2)],
            Email = "other@shop.example",
            ShippingAddress = ShoplazzaShop.Address with { Email = null },
            Shipping = ShippingChoice.Line("Standard", 5.90m),
        };

        Checkout checkout = await shop.Client.StartAsync(request, cancellationToken: Canceled);

        checkout.Amounts.Total.Should().Be(new Money(30.90m, Usd));
        JsonNode sent = JsonNode.Parse(shop.Emulator.RequestLog.Requests.Single().Body)!;
        sent["tax_total"]!.GetValue<string>().Should().Be("0.00");
        sent["discount"]!.GetValue<string>().Should().Be("0.00");
        sent["note"]!.GetValue<string>().Should().Be("order-4712");
        sent["shipping_address"]!["email"]!.GetValue<string>().Should().Be("other@shop.example");
        sent["shipping_address"]!["address"]!.GetValue<string>().Should().Be("Chestnut Street 92");
        sent["shipping_address"]!["address1"]!.GetValue<string>().Should().Be("2nd floor");
    }

    [Fact]
    public async Task PlaceAsync_WithoutTheOption_IsRefusedBeforeAnythingIsSent()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync(options => options.AllowTestPayment = false);
        Checkout checkout = await shop.StartCheckoutAsync();
        int sent = shop.Emulator.RequestLog.Requests.Count;

        Func<Task> place = () => shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Default(), cancellationToken: Canceled);

        await place
            .Should()
            .ThrowAsync<CapabilityNotSupportedException>()
            .WithMessage("*test payment*AllowTestPayment*checkout_url*");
        shop.Client.Capabilities.CanPlace.Should().BeFalse();
        shop.Emulator.RequestLog.Requests.Should().HaveCount(sent);
    }

    [Fact]
    public async Task PlaceAsync_AsPaid_IsRefusedBeforeAnythingIsSent()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        int sent = shop.Emulator.RequestLog.Requests.Count;

        Func<Task> place = () => shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid(), cancellationToken: Canceled);

        await place.Should().ThrowAsync<CapabilityNotSupportedException>().WithMessage("*Simulated*");
        shop.Emulator.RequestLog.Requests.Should().HaveCount(sent);
    }

    [Fact]
    public async Task UpdateAsync_Anything_IsRefusedBeforeAnythingIsSent()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        int sent = shop.Emulator.RequestLog.Requests.Count;

        Func<Task> update = () => shop.Client.UpdateAsync(checkout.Id, new() { Tip = 1m }, cancellationToken: Canceled);
        Func<Task> abandon = () => shop.Client.AbandonAsync(checkout.Id, cancellationToken: Canceled);

        await update.Should().ThrowAsync<CapabilityNotSupportedException>();
        await abandon.Should().ThrowAsync<CapabilityNotSupportedException>();
        shop.Emulator.RequestLog.Requests.Should().HaveCount(sent);
    }

    [Fact]
    public async Task PlaceAsync_ManyAtOnce_ShareOneFlight()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();

        Placement[] placements = await Task.WhenAll(
            Enumerable
                .Range(0, 10)
                .Select(_ => shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Default(), cancellationToken: Canceled))
        );

        placements.Should().AllBeOfType<Placement.Placed>();
        shop.Emulator.OnceCount("order-4711", "SimulatePayment").Should().Be(1);
    }

    [Fact]
    public async Task PlaceAsync_OrderThatWasPaidElsewhere_IsNotPaidAgain()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        await shop.Api.SimulatePaymentAsync(checkout.Id.Key, new(), Canceled);

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Default(), cancellationToken: Canceled);

        placement.Should().BeOfType<Placement.Placed>().Which.Evidence.Kind.Should().Be(EvidenceKind.Lookup);
        shop.Emulator.OnceCount("order-4711", "SimulatePayment").Should().Be(1);
    }

    [Fact]
    public async Task PlaceAsync_ResponseLost_IsLookedUpAndNotSentAgain()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Next(ShoplazzaShop.Name, "SimulatePayment", Fault.ResetAfterApply);

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Default(), cancellationToken: Canceled);

        Placement.Placed placed = placement.Should().BeOfType<Placement.Placed>().Subject;
        placed.Evidence.Kind.Should().Be(EvidenceKind.Lookup);
        placed.Payment.Should().Be(PaymentState.Simulated);
        shop.Emulator.OnceCount("order-4711", "SimulatePayment").Should().Be(1);
    }

    [Fact]
    public async Task PlaceAsync_RequestLost_IsUnknownUntilSomethingProvesIt()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Next(ShoplazzaShop.Name, "SimulatePayment", Fault.ResetBeforeApply);

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Default(), cancellationToken: Canceled);

        placement.Should().BeOfType<Placement.Unknown>();
        shop.Emulator.OnceCount("order-4711", "SimulatePayment").Should().Be(0);
    }

    [Fact]
    public async Task PlaceAsync_ResponseThatDoesNotSayPaid_IsLookedUp()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Next(
            ShoplazzaShop.Name,
            "SimulatePayment",
            Fault.Tampered(json => json["order"]!["financial_status"] = "paying")
        );

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Default(), cancellationToken: Canceled);

        placement.Should().BeOfType<Placement.Placed>().Which.Evidence.Kind.Should().Be(EvidenceKind.Lookup);
    }

    [Fact]
    public async Task PlaceAsync_TotalThatCannotBeCharged_IsRejectedWithTheProvidersWords()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        const string TooLong = """{"errors":["can't convert TotalPrice 32.1345 to decimal: fractional part too long"]}""";
        shop.Emulator.Faults.Next(
            ShoplazzaShop.Name,
            "SimulatePayment",
            Fault.Response(422, TooLong, headers: new Dictionary<string, string> { ["Request-Id"] = "r-1" })
        );

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Default(), cancellationToken: Canceled);

        Placement.NotPlaced refused = placement.Should().BeOfType<Placement.NotPlaced>().Subject;
        refused.Reason.Should().Be(NotPlacedReason.Rejected);
        refused.Problem.StatusCode.Should().Be(422);
        refused.Problem.Message.Should().Contain("fractional part too long");
        refused.Problem.RequestId.Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task PlaceAsync_CancelledOrder_IsRejectedByItsStateAndStaysUnknown()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        await shop.Client.CancelOrderAsync(OrderId.Parse(checkout.Id.Key), cancellationToken: Canceled);

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Default(), cancellationToken: Canceled);

        placement.Should().BeOfType<Placement.Unknown>().Which.Problem.StatusCode.Should().Be(406);
        Func<Task> again = () => shop.Client.CancelOrderAsync(OrderId.Parse(checkout.Id.Key), cancellationToken: Canceled);
        (await again.Should().ThrowAsync<RequestRejectedException>()).Which.Reason.Should().Be(RejectionReason.WrongState);
    }

    [Fact]
    public async Task FindPlacementAsync_PaidOrderOfAStoreWithoutTestPayments_IsPaid()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync(options => options.AllowTestPayment = false);
        Checkout checkout = await shop.StartCheckoutAsync();
        await shop.Api.SimulatePaymentAsync(checkout.Id.Key, new(), Canceled);
        Fault paidForReal = Fault.Tampered(json => json["order"]!["payment_line"]!["payment_channel"] = "paypal");
        shop.Emulator.Faults.Next(ShoplazzaShop.Name, "GetOrder", paidForReal);

        Placement real = await shop.Client.FindPlacementAsync(checkout.Id, cancellationToken: Canceled);
        Placement test = await shop.Client.FindPlacementAsync(checkout.Id, cancellationToken: Canceled);

        real.Should().BeOfType<Placement.Placed>().Which.Payment.Should().Be(PaymentState.Paid);
        test.Should().BeOfType<Placement.Placed>().Which.Payment.Should().Be(PaymentState.Simulated, "its channel says so");
    }

    [Theory]
    [InlineData("opened", "waiting", CheckoutState.Open)]
    [InlineData("opened", "paid", CheckoutState.Placed)]
    [InlineData("placed", "waiting", CheckoutState.Placed)]
    [InlineData("finished", "refunded", CheckoutState.Placed)]
    [InlineData("cancelled", "paid", CheckoutState.Canceled)]
    [InlineData("paused", "waiting", CheckoutState.Unknown)]
    [InlineData("paused", "partially_refunded", CheckoutState.Placed)]
    public async Task GetAsync_Status_IsMappedAndKept(string status, string financialStatus, CheckoutState expected)
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Next(
            ShoplazzaShop.Name,
            "GetOrder",
            Fault.Tampered(json => (json["order"]!["status"], json["order"]!["financial_status"]) = (status, financialStatus))
        );

        Checkout seen = await shop.Client.GetAsync(checkout.Id, cancellationToken: Canceled);

        seen.State.Should().Be(expected);
        seen.ProviderState.Should().Be(status);
        seen.Order.HasValue.Should().Be(expected == CheckoutState.Placed);
    }
}
