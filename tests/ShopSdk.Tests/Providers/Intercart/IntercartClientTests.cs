using ShopSdk.Emulator;
using ShopSdk.Providers.Intercart.Wire;

namespace ShopSdk.Tests.Providers.Intercart;

public sealed class IntercartClientTests
{
    private static readonly Currency Usd = Currency.Usd;

    private static readonly PostalAddress Address = new()
    {
        FirstName = "Ada",
        LastName = "Lovelace",
        Line1 = "12 St James's Square",
        City = "London",
        Country = "United Kingdom",
        CountryCode = "GB",
        PostalCode = "SW1Y 4JH",
        Phone = "+442071234567",
    };

    [Fact]
    public async Task Checkout_FromCartToOrder_IsPlacedAndReadBack()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        checkout.State.Should().Be(CheckoutState.Open);
        checkout.Amounts.Total.Should().Be(new Money(25.00m, Usd));
        checkout.CurrencySource.Should().Be(CurrencySource.Response);

        checkout = await shop.Client.UpdateAsync(
            checkout.Id,
            new()
            {
                Email = "ada@example.com",
                AcceptsMarketing = true,
                ShippingAddress = Address,
                Shipping = ShippingChoice.Line("Standard", 5.99m),
                DiscountCode = ShopSamples.PercentageCoupon,
                Tip = 1.50m,
                Payment = new() { Gateway = "stripe", BillingSameAsShipping = true },
            }
        );
        checkout.Problems.Should().BeEmpty();
        checkout.Amounts.Discount.Should().Be(new Money(2.50m, Usd));
        checkout.Amounts.Shipping.Should().Be(new Money(5.99m, Usd));
        checkout.Amounts.Tip.Should().Be(new Money(1.50m, Usd));
        checkout.Amounts.Total.Should().Be(new Money(29.99m, Usd));
        checkout.Lines.Should().ContainSingle().Which.Total.Should().Be(new Money(22.50m, Usd));

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid());
        Placement.Placed placed = placement.Should().BeOfType<Placement.Placed>().Subject;
        placed.Payment.Should().Be(PaymentState.Paid);
        placed.Evidence.Kind.Should().Be(EvidenceKind.Response);
        placed.QuotedTotal.Should().Be(new Money(29.99m, Usd));

        Checkout after = await shop.Client.GetAsync(checkout.Id);
        after.State.Should().Be(CheckoutState.Placed);
        after.Order.Should().Be(placed.Order);
        Placement found = await shop.Client.FindPlacementAsync(CheckoutId.Parse(checkout.Id.Value));
        found.Should().BeOfType<Placement.Placed>().Which.Order.Should().Be(placed.Order);
    }

    [Fact]
    public async Task PlaceAsync_PaymentPending_IsPendingUntilItIsUpdated()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.PaymentPending());
        placement.Should().BeOfType<Placement.Placed>().Which.Payment.Should().Be(PaymentState.Pending);

        IntercartOrder paid = await shop.Api.UpdateCompletedOrderAsync(
            checkout.Id.Key,
            new()
            {
                PaymentPending = false,
                NoteAttributes = [new() { Key = "itc_payment_verified_at", Value = "2024-03-12T12:01:20.123Z" }],
            }
        );
        paid.PaymentPending.Should().BeFalse();
        Placement again = await shop.Client.FindPlacementAsync(checkout.Id);
        again.Should().BeOfType<Placement.Placed>().Which.Payment.Should().Be(PaymentState.Paid);
    }

    [Theory]
    [InlineData("NO-SUCH-CODE", "not_found")]
    [InlineData(ShopSamples.ExpiredCoupon, "expired")]
    [InlineData(ShopSamples.InapplicableCoupon, "inapplicable")]
    [InlineData(ShopSamples.DisabledCoupon, "invalid")]
    public async Task UpdateAsync_CodeThatDoesNotApply_IsAProblemAndNotAnException(string code, string error)
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();

        checkout = await shop.Client.UpdateAsync(checkout.Id, new() { DiscountCode = code });

        CheckoutProblem problem = checkout.Problems.Should().ContainSingle().Subject;
        problem.Kind.Should().Be(CheckoutProblemKind.DiscountCode);
        problem.ProviderCode.Should().Be(error);
        checkout.Amounts.Total.Should().Be(new Money(25.00m, Usd));
    }

    [Fact]
    public async Task UpdateAsync_EmptyCode_RemovesTheDiscount()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        checkout = await shop.Client.UpdateAsync(checkout.Id, new() { DiscountCode = ShopSamples.FixedCoupon });
        checkout.Amounts.Discount.Should().Be(new Money(1.20m, Usd));

        checkout = await shop.Client.UpdateAsync(checkout.Id, new() { DiscountCode = "" });

        checkout.Amounts.Discount.Should().Be(new Money(0m, Usd));
        checkout.Problems.Should().BeEmpty("removing a code is no problem");
    }

    [Fact]
    public async Task UpdateAsync_Upsells_ReplaceEachOther()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        UpsellItem wrap = new()
        {
            Id = "pu1",
            ProductId = "4550",
            VariantId = "25829",
            PercentOff = 35.5m,
        };
        UpsellItem candle = new()
        {
            Id = "pu2",
            ProductId = "5550",
            VariantId = "35829",
            Quantity = 2,
            AmountOff = 2.55m,
        };

        checkout = await shop.Client.UpdateAsync(checkout.Id, new() { Upsells = [wrap, candle] });
        checkout.Amounts.Upsell.Should().Be(new Money(30.50m, Usd), "the document's own example says so");
        checkout.Amounts.Total.Should().Be(new Money(55.50m, Usd));
        checkout.Lines.Where(line => line.IsUpsell).Should().HaveCount(2);

        checkout = await shop.Client.UpdateAsync(checkout.Id, new() { Upsells = [] });
        checkout.Amounts.Upsell.Should().Be(new Money(0m, Usd));
    }

    [Fact]
    public async Task PlaceAsync_WithoutSayingHowItWasPaid_IsRefusedBeforeAnythingIsSent()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        int sent = shop.Emulator.RequestLog.Requests.Count;

        Func<Task> place = () => shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Default());

        await place.Should().ThrowAsync<ArgumentException>().WithMessage("*PlaceRequest.Paid()*");
        shop.Emulator.RequestLog.Requests.Should().HaveCount(sent);
    }

    [Fact]
    public async Task PlaceAsync_ManyAtOnce_ShareOneFlight()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();

        Placement[] placements = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid()))
        );

        placements.Should().AllBeOfType<Placement.Placed>();
        shop.Emulator.OnceCount("order-4711", "CompleteOrder").Should().Be(1);
    }

    [Fact]
    public async Task PlaceAsync_Reference_TravelsInTheNotes()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();

        await shop.Client.PlaceAsync(
            checkout.Id,
            PlaceRequest.Paid() with
            {
                Notes = new Dictionary<string, string> { ["itc_gateway_name"] = "Stripe" },
            }
        );

        string body = shop.Emulator.RequestLog.Requests.Last(r => r.Operation == "CompleteOrder").Body;
        body.Should().Contain("""{"key":"itc_checkout_id","value":"order-4711"}""").And.Contain("itc_gateway_name");
    }
}
