using ShopSdk.Errors;
using ShopSdk.Providers.Shoplazza;

namespace ShopSdk.Tests.Providers.Shoplazza;

/// <summary>A missing part of a start is reported before anything is sent; a refusal is reported in the store's words.</summary>
public sealed class ShoplazzaStartTests
{
    public static TheoryData<string, CheckoutRequest> Incomplete =>
        new()
        {
            {
                "*LastName, Email, Country, CountryCode, Province, ProvinceCode, City, Line1*",
                Request with
                {
                    ShippingAddress = null,
                }
            },
            { "*ShippingAddress with City.", Request with { ShippingAddress = ShoplazzaShop.Address with { City = null } } },
            { "*ShippingChoice.Line*", Request with { Shipping = null } },
            {
                "*ShippingAddress with City; Shipping as ShippingChoice.Line(title, price); ProductId and VariantId of each item.",
                Request with
                {
                    ShippingAddress = ShoplazzaShop.Address with { City = null },
                    Shipping = null,
                    Items = [new(null, "157301", 1)],
                }
            },
            { "*ProductId and VariantId*", Request with { Items = [new(null, "157301", 1)] } },
            { "*ProductId and VariantId*", Request with { Items = [new("18240", null, 1)] } },
            { "*Discount is 'ten'*10%*", Request with { Discount = "ten" } },
            { "*Discount is '-1'*", Request with { Discount = "-1" } },
            { "*Discount is '%'*", Request with { Discount = "%" } },
            { "*Discount is 10.005*2 decimals in USD*", Request with { Discount = "10.005" } },
            { "*TaxTotal is 1.2345*2 decimals in USD*", Request with { TaxTotal = 1.2345m } },
            { "*TaxTotal is -1*0 or more*", Request with { TaxTotal = -1m } },
            { "*Shipping's price is 5.999*", Request with { Shipping = ShippingChoice.Line("Standard", 5.999m) } },
            { "*TaxTotal is 0.5*0 decimals in JPY*", Request with { TaxTotal = 0.5m, Currency = Currency.Jpy } },
        };

    private static ShoplazzaRequest Request => ShoplazzaShop.Request();

    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Incomplete), DisableDiscoveryEnumeration = true)]
    public async Task StartAsync_Incomplete_SaysWhatIsMissingBeforeAnythingIsSent(string message, CheckoutRequest request)
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();

        Func<Task> start = () => shop.Client.StartAsync(request, cancellationToken: Canceled);

        await start.Should().ThrowAsync<ArgumentException>().WithMessage(message);
        shop.Emulator.RequestLog.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task StartAsync_NoCurrencyAnywhere_SaysWhereToSetIt()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync(options => options.Currency = null);

        Func<Task> start = () => shop.StartCheckoutAsync();

        await start.Should().ThrowAsync<ArgumentException>().WithMessage("*Currency*store's options*");
        Checkout asked = await shop.Client.StartAsync(Request with { Currency = Currency.Usd }, cancellationToken: Canceled);
        asked.Currency.Code.Should().Be("USD");
    }

    [Fact]
    public async Task StartAsync_CartOrDiscountCode_IsRefusedBeforeAnythingIsSent()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();

        Func<Task> cart = () => shop.Client.StartAsync(new() { Reference = "r", CartToken = "c" }, cancellationToken: Canceled);
        Func<Task> code = () => shop.Client.StartAsync(Request with { DiscountCode = "V2Q7H3" }, cancellationToken: Canceled);

        Func<Task> method = () =>
            shop.Client.StartAsync(Request with { Shipping = ShippingChoice.Method("71") }, cancellationToken: Canceled);

        await cart.Should().ThrowAsync<CapabilityNotSupportedException>();
        await method.Should().ThrowAsync<CapabilityNotSupportedException>().WithMessage("*ShippingChoice.Line*");
        await code.Should().ThrowAsync<CapabilityNotSupportedException>().WithMessage("*ShoplazzaRequest.Discount*");
        shop.Emulator.RequestLog.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task StartAsync_AmountsWithTrailingZeros_AreSentWithoutThem()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();

        await shop.Client.StartAsync(Request with { TaxTotal = 2.000m, Discount = "1.5000" }, cancellationToken: Canceled);

        shop.Emulator.RequestLog.Requests.Single()
            .Body.Should()
            .Contain("\"tax_total\":\"2.00\"")
            .And.Contain("\"discount\":\"1.50\"");
    }

    [Fact]
    public async Task StartAsync_NoProvinces_TakesEmptyTexts()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();

        Checkout checkout = await shop.Client.StartAsync(
            Request with
            {
                ShippingAddress = ShoplazzaShop.Address with { Province = "", ProvinceCode = "" },
            },
            cancellationToken: Canceled
        );

        checkout.State.Should().Be(CheckoutState.Open);
    }

    [Theory]
    [InlineData("157301", "26.00", 2, "Discount")]
    [InlineData("157301", "0.00", 200_000, "Inventory")]
    [InlineData("999", "0.00", 1, "Record not found")]
    public async Task StartAsync_RefusedByTheStore_IsRejectedWithItsWords(
        string variant,
        string discount,
        int quantity,
        string words
    )
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();

        Func<Task> start = () =>
            shop.Client.StartAsync(
                Request with
                {
                    Items = [new("18240", variant, quantity)],
                    Discount = discount,
                },
                cancellationToken: Canceled
            );

        RequestRejectedException error = (await start.Should().ThrowAsync<RequestRejectedException>()).Which;
        error.Reason.Should().Be(RejectionReason.Invalid);
        error.Message.Should().Contain(words);
        error.RequestId.Should().NotBeNullOrEmpty();
        shop.Emulator.Shop.Orders.Should().BeEmpty();
    }
}
