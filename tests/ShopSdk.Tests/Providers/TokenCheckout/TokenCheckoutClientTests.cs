using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Providers.TokenCheckout.Wire;

namespace ShopSdk.Tests.Providers.TokenCheckout;

/// <summary>The whole path through the one door.</summary>
public sealed partial class TokenCheckoutClientTests
{
    private const string SavedAddress = "2586860147562607";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WholePath_OfABuyer_EndsInAnUnpaidOrder()
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync(configure: o => o.Currency = "CNY");
        var update = new CheckoutUpdate
        {
            Email = "ada@example.com",
            FullName = "Ada Lovelace",
            Mobile = "13900000000",
            Note = "Ring twice.",
            SavedAddressId = SavedAddress,
            DiscountCode = ShopSamples.PercentageCoupon,
            Shipping = ShippingChoice.Method("72"),
        };

        Checkout started = await shop.Buyer.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);
        Checkout updated = await shop.Buyer.UpdateAsync(started.Id, update, cancellationToken: Token);
        Placement placement = await shop.Buyer.PlaceAsync(updated.Id, PlaceRequest.Default(), cancellationToken: Token);
        Placement found = await shop.Buyer.FindPlacementAsync(updated.Id, cancellationToken: Token);

        Currency yuan = Currency.Cny;
        started.State.Should().Be(CheckoutState.Open);
        started.CurrencySource.Should().Be(CurrencySource.StoreOption);
        started.Lines.Select(line => line.VariantId).Should().Equal("157301", "157302");
        started.Lines[0].UnitPrice.Should().Be(new Money(12.50m, yuan));
        started.ShippingOffers.Select(offer => offer.MethodId).Should().Equal("71", "72");
        started.Amounts.Total.Should().Be(new Money(38.98m, yuan));
        updated
            .Amounts.Should()
            .Be(
                new CheckoutAmounts
                {
                    Total = new Money(44.19m, yuan),
                    Goods = new Money(32.99m, yuan),
                    Discount = new Money(3.30m, yuan),
                    Shipping = new Money(14.50m, yuan),
                }
            );
        TokenCheckoutSnapshot response = updated.ProviderResponse.Should().BeOfType<TokenCheckoutSnapshot>().Subject;
        response.Customer!.FullName.Should().Be("Test Buyer");
        response.ShippingAddress!.City.Should().Be("San Jose");
        (response.Email, response.FullName, response.Mobile, response.Note)
            .Should()
            .Be(("ada@example.com", "Ada Lovelace", "13900000000", "Ring twice."));
        Placement.Placed placed = placement.Should().BeOfType<Placement.Placed>().Subject;
        placed.Payment.Should().Be(PaymentState.Unpaid);
        placed.QuotedTotal.Should().Be(updated.Amounts.Total);
        found.Should().BeOfType<Placement.Placed>().Which.Order.Should().Be(placed.Order);
        found.As<Placement.Placed>().Payment.Should().Be(PaymentState.Unknown, "reading does not show whether it was paid");
        shop.Emulator.OnceCount(started.Id.Key, "PlaceOrder").Should().Be(1);
        shop.Operations()
            .Should()
            .Equal(
                "CreateCheckout",
                "BindToBuyer",
                "BindToBuyer",
                "BindToBuyer",
                "UpdateCheckout",
                "UpdateAddress",
                "AddCoupon",
                "BindShippingMethods",
                "BindToBuyer",
                "PlaceOrder",
                "BindToBuyer"
            );
    }

    [Fact]
    public async Task Start_WithDetails_AppliesThemAfterTheCheckoutIsReady()
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync();
        CheckoutRequest request = TokenCheckoutShop.Request() with
        {
            CartToken = ShopSamples.CartToken,
            Currency = Currency.Eur,
            Email = "ada@example.com",
            Note = "Ring twice.",
            DiscountCode = ShopSamples.FixedCoupon,
            Shipping = ShippingChoice.Method("72"),
        };

        Checkout checkout = await shop.Client.StartAsync(request, cancellationToken: Token);
        Checkout read = await shop.Client.GetAsync(CheckoutId.Parse(checkout.Id.Value), cancellationToken: Token);

        read.Amounts.Should().Be(checkout.Amounts);
        read.Lines.Should().HaveCount(4);
        read.Amounts.Discount!.Value.Amount.Should().Be(1.20m);
        (read.Currency.Code, read.CurrencySource).Should().Be(("EUR", CurrencySource.Request));
        read.ProviderResponse.As<TokenCheckoutSnapshot>().Note.Should().Be("Ring twice.");
    }

    [Theory]
    [InlineData(false, null, "", 0)]
    [InlineData(true, null, "order-4711", 1)]
    [InlineData(true, "mine", "mine", 1)]
    [InlineData(false, "mine", "mine", 1)]
    public async Task Start_Reference_TravelsInTheNoteWhereAskedFor(bool inNote, string? note, string expected, int patches)
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync(configure: o => o.ReferenceInNote = inNote);

        Checkout checkout = await shop.Client.StartAsync(
            TokenCheckoutShop.Request() with
            {
                Note = note,
            },
            cancellationToken: Token
        );

        checkout.ProviderResponse.As<TokenCheckoutSnapshot>().Note.Should().Be(expected);
        checkout.Currency.IsNone.Should().BeTrue();
        shop.Operations().Count(operation => operation == "UpdateCheckout").Should().Be(patches);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Update_Coupons_ReadInBothForms(bool noContent)
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync(o => o.CouponsReturnNoContent = noContent);
        Checkout checkout = await shop.Client.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);

        Checkout with = await shop.Client.UpdateAsync(
            checkout.Id,
            new() { DiscountCode = ShopSamples.PercentageCoupon },
            cancellationToken: Token
        );
        Checkout without = await shop.Client.UpdateAsync(checkout.Id, new() { DiscountCode = "" }, cancellationToken: Token);

        with.Amounts.Discount!.Value.Amount.Should().Be(3.30m);
        without.Amounts.Should().Be(checkout.Amounts);
        shop.Operations().Count(operation => operation == "GetCheckout").Should().Be(noContent ? 5 : 3);
    }

    [Theory]
    [InlineData("NO-SUCH-CODE")]
    [InlineData(ShopSamples.ExpiredCoupon)]
    [InlineData(ShopSamples.InapplicableCoupon)]
    public async Task Update_CodeThatDoesNotApply_IsAProblem_AndTheRestGoesOn(string code)
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync();
        Checkout checkout = await shop.Client.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);

        Checkout changed = await shop.Client.UpdateAsync(
            checkout.Id,
            new() { DiscountCode = code, Shipping = ShippingChoice.Method("72") },
            cancellationToken: Token
        );

        CheckoutProblem problem = changed.Problems.Should().ContainSingle().Subject;
        problem.Kind.Should().Be(CheckoutProblemKind.DiscountCode);
        problem.Message.Should().Contain("code: The coupon code is not valid.");
        changed.Amounts.Shipping!.Value.Amount.Should().Be(14.50m);
    }

    [Fact]
    public async Task Update_StepFails_StopsThereAndListsWhatIsInForce()
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync();
        Checkout checkout = await shop.Client.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);
        var update = new CheckoutUpdate
        {
            Email = "ada@example.com",
            SavedAddressId = "1",
            DiscountCode = ShopSamples.FixedCoupon,
            Shipping = ShippingChoice.Method("72"),
        };

        Func<Task> change = () => shop.Client.UpdateAsync(checkout.Id, update, cancellationToken: Token);

        CheckoutUpdateException error = (await change.Should().ThrowAsync<CheckoutUpdateException>()).Which;
        (error.Applied, error.Failed).Should().Be((UpdateGroups.Contact, UpdateGroups.SavedAddress));
        error.NotTried.Should().Be(UpdateGroups.Discount | UpdateGroups.Shipping);
        error.InnerException.Should().BeOfType<RequestRejectedException>().Which.Reason.Should().Be(RejectionReason.Invalid);
        error.Id.Should().Be(checkout.Id);
        error.Details.Checkout.Should().Be(checkout.Id);
        shop.Operations().Should().NotContain("AddCoupon");
    }

    [Fact]
    public async Task Start_DetailFails_NamesTheIdThatExists()
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync();
        var reports = new Reports();
        CheckoutRequest request = TokenCheckoutShop.Request() with { Email = "nobody" };

        Func<Task> start = () => shop.Client.StartAsync(request, new() { Progress = reports }, Token);

        CheckoutUpdateException error = (await start.Should().ThrowAsync<CheckoutUpdateException>()).Which;
        error.Applied.Should().Be(UpdateGroups.None);
        error.Id.Should().Be(reports[0].Id);
        (await shop.Client.GetAsync(error.Id, cancellationToken: Token)).State.Should().Be(CheckoutState.Open);
    }

    [Fact]
    public async Task UnableOrMeaningless_IsRefusedBeforeAnythingIsSent()
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync();
        Checkout checkout = await shop.Client.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);
        int sent = shop.Emulator.RequestLog.Requests.Count;

        await Refused<CapabilityNotSupportedException>(Change(new() { AcceptsMarketing = true }));
        await Refused<CapabilityNotSupportedException>(Change(new() { Shipping = ShippingChoice.Line("Post", 1m) }));
        await Refused<ArgumentException>(Change(new() { Shipping = ShippingChoice.Method("post") }));
        await Refused<ArgumentException>(Change(new() { Email = "a@b.example", SavedAddressId = "home" }));
        await Refused<CapabilityNotSupportedException>(Start(TokenCheckoutShop.Request() with { ShippingAddress = new() }));
        await Refused<ArgumentException>(Start(new() { Reference = "r", Items = [new("1", null, 1)] }));
        await Refused<ArgumentException>(Start(new() { Reference = "r", Items = [new(null, "MUG-BLUE", 1)] }));

        shop.Emulator.RequestLog.Requests.Should().HaveCount(sent);

        Task<Checkout> Change(CheckoutUpdate update) => shop.Client.UpdateAsync(checkout.Id, update, cancellationToken: Token);
        Task<Checkout> Start(CheckoutRequest request) => shop.Client.StartAsync(request, cancellationToken: Token);
        static async Task Refused<T>(Task call)
            where T : Exception => await ((Func<Task>)(() => call)).Should().ThrowAsync<T>();
    }
}
