using System.Text.Json.Nodes;
using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Providers.AnqiCms.Wire;

namespace ShopSdk.Tests.Providers.AnqiCms;

/// <summary>Quoting through the checkout client.</summary>
public sealed class AnqiCmsClientTests
{
    private static CancellationToken Token => AnqiCmsShop.Token;

    [Fact]
    public async Task Start_SeveralItems_IsAQuoteWithLinesAndTotals()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();

        Checkout checkout = await shop.Client.StartAsync(
            AnqiCmsShop.Request() with
            {
                DiscountCode = ShopSamples.PercentageCoupon,
            },
            cancellationToken: Token
        );

        checkout.State.Should().Be(CheckoutState.Open);
        checkout.CurrencySource.Should().Be(CurrencySource.Response);
        checkout.Amounts.Total.Should().Be(Usd(29.69m));
        checkout.Amounts.Goods.Should().Be(Usd(32.99m));
        checkout.Amounts.Discount.Should().Be(Usd(3.30m));
        checkout
            .Lines.Select(line => (line.ProductId, line.VariantId, line.Quantity, line.UnitPrice, line.Total))
            .Should()
            .Equal(("18240", "157301", 2m, Usd(12.50m), Usd(25m)), ("18241", "157302", 1m, Usd(7.99m), Usd(7.99m)));
        checkout.Problems.Should().BeEmpty();
        checkout.ProviderResponse.Should().BeOfType<AnqiCmsCheckout>();
        shop.Emulator.Shop.Orders.Should().BeEmpty("a quote stores nothing");
    }

    [Fact]
    public async Task Start_SendsBothSpellingsOfTheAddress()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        await shop.Client.StartAsync(AnqiCmsShop.Request() with { Email = "san@example.com" }, cancellationToken: Token);

        JsonNode sent = JsonNode.Parse(shop.Emulator.RequestLog.Requests[^1].Body)!;

        JsonNode
            .DeepEquals(
                sent["address"],
                JsonNode.Parse(
                    """
                    {"name":"San","last_name":"Zhang","phone":"13800138000","email":"san@example.com","province":"Guangdong",
                     "city":"Shenzhen","country":"Nanshan","address_info":"1 Science Park South","postcode":"518000",
                     "district":"Nanshan","address":"1 Science Park South","zipcode":"518000"}
                    """
                )
            )
            .Should()
            .BeTrue(sent.ToJsonString());
        sent["details"]!.AsArray().Should().HaveCount(2);
        sent["goods_id"].Should().BeNull();
    }

    [Fact]
    public async Task Start_OneItem_UsesTheFormForASingleProduct()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        await shop.Client.StartAsync(new() { Reference = "r", Items = [new("18240", null, 3)] }, cancellationToken: Token);

        shop.Emulator.RequestLog.Requests[^1].Body.Should().Be("""{"goods_id":18240,"quantity":3,"type":"goods"}""");
    }

    [Fact]
    public async Task Get_FromTheIdAlone_QuotesAgainAtTodaysPrice()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        Checkout started = await shop.Client.StartAsync(AnqiCmsShop.Request(), cancellationToken: Token);
        shop.Emulator.Shop.SetPrice(157301, 13m);

        Checkout again = await shop.Client.GetAsync(CheckoutId.Parse(started.Id.Value), cancellationToken: Token);

        again.Amounts.Total.Should().Be(Usd(33.99m));
        again.Id.Should().Be(started.Id);
    }

    [Fact]
    public async Task Update_ChangesTheQuoteAndTheId()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        Checkout started = await shop.Client.StartAsync(AnqiCmsShop.Request(), cancellationToken: Token);

        Checkout updated = await shop.Client.UpdateAsync(
            started.Id,
            new()
            {
                DiscountCode = ShopSamples.FixedCoupon,
                Note = "",
                ShippingAddress = new() { City = "Oakland" },
            },
            cancellationToken: Token
        );

        updated.Id.Should().NotBe(started.Id);
        updated.Amounts.Discount.Should().Be(Usd(1.20m));
        JsonNode sent = JsonNode.Parse(shop.Emulator.RequestLog.Requests[^1].Body)!;
        sent["remark"].Should().BeNull();
        sent["address"]!.ToJsonString().Should().Be("""{"city":"Oakland"}""");
        Checkout removed = await shop.Client.UpdateAsync(updated.Id, new() { DiscountCode = "" }, cancellationToken: Token);
        removed.Amounts.Discount.Should().Be(Usd(0m));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task DiscountCode_ThatDoesNotApply_IsAProblemAndNoLongerPartOfTheCheckout(bool ignored)
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync(options => options.IgnoreInvalidCoupons = ignored);

        Checkout checkout = await shop.Client.StartAsync(
            AnqiCmsShop.Request() with
            {
                DiscountCode = ShopSamples.ExpiredCoupon,
            },
            cancellationToken: Token
        );

        checkout.State.Should().Be(CheckoutState.Open);
        checkout.Problems.Should().ContainSingle().Which.Kind.Should().Be(CheckoutProblemKind.DiscountCode);
        checkout.Amounts.Total.Should().Be(Usd(32.99m));
        (await shop.Client.GetAsync(checkout.Id, cancellationToken: Token)).Problems.Should().BeEmpty();
    }

    [Fact]
    public async Task Refusal_ForAnotherReasonThanTheCoupon_StaysARefusal()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        CheckoutRequest request = new()
        {
            Reference = "r",
            Items = [new("999", null, 1)],
            DiscountCode = ShopSamples.FixedCoupon,
        };

        RequestRejectedException error = (
            await FluentActions
                .Invoking(() => shop.Client.StartAsync(request, cancellationToken: Token))
                .Should()
                .ThrowAsync<RequestRejectedException>()
        ).Which;

        error.ProviderCode.Should().Be("-1");
        error.Reason.Should().Be(RejectionReason.Invalid);
    }

    [Theory]
    [InlineData("JPY", "12.5 JPY")]
    [InlineData("CNY", "12.50 CNY")]
    [InlineData("KWD", "12.500 KWD")]
    public async Task Amounts_AreHundredthsInEveryCurrency(string currency, string expected)
    {
        ShopCatalog catalog = ShopCatalog.Sample with { Currency = currency };
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync(catalog: catalog);

        Checkout checkout = await shop.Client.StartAsync(
            new() { Reference = "r", Items = [new("18240", null, 1)] },
            cancellationToken: Token
        );

        checkout.Amounts.Total.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData(null, null, "*no ProductId*")]
    [InlineData("mug", null, "*ProductId is 'mug'*")]
    [InlineData("1", "blue", "*VariantId is 'blue'*")]
    [InlineData("-1", null, "*ProductId is '-1'*")]
    public async Task Start_WithIdsThatAreNoNumbers_IsRefusedBeforeAnythingIsSent(
        string? product,
        string? variant,
        string message
    )
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();

        await FluentActions
            .Invoking(() =>
                shop.Client.StartAsync(new() { Reference = "r", Items = [new(product, variant, 1)] }, cancellationToken: Token)
            )
            .Should()
            .ThrowAsync<ArgumentException>()
            .WithMessage(message);

        shop.Emulator.RequestLog.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task Start_WithMoreThanAnIdCanHold_IsRefusedBeforeAnythingIsSent()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        CheckoutRequest Items(int count) =>
            new()
            {
                Reference = "r",
                Items = [.. Enumerable.Range(1, count).Select(_ => new CheckoutItem("18240", "157301", 1))],
            };

        await FluentActions
            .Invoking(() => shop.Client.StartAsync(Items(1000), cancellationToken: Token))
            .Should()
            .ThrowAsync<ArgumentException>()
            .WithMessage("*fewer items*");
        shop.Emulator.RequestLog.Requests.Should().BeEmpty();

        Checkout checkout = await shop.Client.StartAsync(Items(300), cancellationToken: Token);
        checkout.Lines.Should().HaveCount(300);
        checkout.Id.Value.Length.Should().BeLessThan(CheckoutId.MaxLength);
    }

    [Fact]
    public async Task Start_WithAnAddressThatAnOrderCannotHold_IsRefusedBeforeAnythingIsSent()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();

        await FluentActions
            .Invoking(() =>
                shop.Client.StartAsync(
                    AnqiCmsShop.Request() with
                    {
                        ShippingAddress = AnqiCmsShop.Address with { Phone = new string('1', 21) },
                    },
                    cancellationToken: Token
                )
            )
            .Should()
            .ThrowAsync<ArgumentException>()
            .WithMessage("*Phone has 21 characters*can have 20*");

        shop.Emulator.RequestLog.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task Start_WithAWayOfShipping_IsNotSupported()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();

        await FluentActions
            .Invoking(() =>
                shop.Client.StartAsync(
                    AnqiCmsShop.Request() with
                    {
                        Shipping = ShippingChoice.Method("71"),
                    },
                    cancellationToken: Token
                )
            )
            .Should()
            .ThrowAsync<CapabilityNotSupportedException>();

        shop.Emulator.RequestLog.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task SiteId_OfTheStore_IsSentWithEveryCall()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync(configure: options => options.SiteId = 4);
        Checkout checkout = await shop.Client.StartAsync(AnqiCmsShop.Request(), cancellationToken: Token);
        var placed = (Placement.Placed)
            await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Default(), cancellationToken: Token);
        await shop.Client.FindPlacementAsync(checkout.Id, cancellationToken: Token);
        await shop.Client.CancelOrderAsync(placed.Order, cancellationToken: Token);

        shop.Emulator.RequestLog.Requests.Should().OnlyContain(request => request.Path.Contains("site_id=4"));
    }

    [Fact]
    public async Task Abandon_HasNothingToDo()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        Checkout checkout = await shop.Client.StartAsync(AnqiCmsShop.Request(), cancellationToken: Token);
        int sent = shop.Emulator.RequestLog.Requests.Count;

        await shop.Client.AbandonAsync(checkout.Id, cancellationToken: Token);

        shop.Emulator.RequestLog.Requests.Should().HaveCount(sent);
    }

    private static Money Usd(decimal amount) => new(amount, Currency.Usd);
}
