using ShopSdk.Errors;
using ShopSdk.Providers.Shoplazza;

namespace ShopSdk.Tests.Providers.Shoplazza;

/// <summary>What a start lacks is told before anything is sent; what the store refuses, in its words.</summary>
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
            { "*ShippingChoice.Line*", Request with { Shipping = ShippingChoice.Method("71") } },
            { "*ProductId and VariantId*", Request with { Items = [new(null, "157301", 1)] } },
            { "*ProductId and VariantId*", Request with { Items = [new("18240", null, 1)] } },
            { "*Discount is 'ten'*10%*", Request with { Discount = "ten" } },
            { "*Discount is '-1'*", Request with { Discount = "-1" } },
            { "*Discount is '%'*", Request with { Discount = "%" } },
        };

    private static ShoplazzaRequest Request => ShoplazzaShop.Request();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Incomplete), DisableDiscoveryEnumeration = true)]
    public async Task StartAsync_Incomplete_SaysWhatIsMissingBeforeAnythingIsSent(string message, CheckoutRequest request)
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();

        Func<Task> start = () => shop.Client.StartAsync(request, cancellationToken: Cancelled);

        await start.Should().ThrowAsync<ArgumentException>().WithMessage(message);
        shop.Emulator.Journal.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task StartAsync_NoCurrencyAnywhere_SaysWhereToSetIt()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync(options => options.Currency = null);

        Func<Task> start = () => shop.StartCheckoutAsync();

        await start.Should().ThrowAsync<ArgumentException>().WithMessage("*Currency*store's options*");
        Checkout asked = await shop.Client.StartAsync(
            Request with
            {
                Currency = Currency.Parse("USD"),
            },
            cancellationToken: Cancelled
        );
        asked.Currency.Code.Should().Be("USD");
    }

    [Fact]
    public async Task StartAsync_CartOrDiscountCode_IsRefusedBeforeAnythingIsSent()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();

        Func<Task> cart = () => shop.Client.StartAsync(new() { Reference = "r", CartToken = "c" }, cancellationToken: Cancelled);
        Func<Task> code = () => shop.Client.StartAsync(Request with { DiscountCode = "V2Q7H3" }, cancellationToken: Cancelled);

        await cart.Should().ThrowAsync<CapabilityNotSupportedException>();
        await code.Should().ThrowAsync<CapabilityNotSupportedException>().WithMessage("*ShoplazzaRequest.Discount*");
        shop.Emulator.Journal.Requests.Should().BeEmpty();
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
            cancellationToken: Cancelled
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
                cancellationToken: Cancelled
            );

        RequestRejectedException error = (await start.Should().ThrowAsync<RequestRejectedException>()).Which;
        error.Reason.Should().Be(RejectionReason.Invalid);
        error.Message.Should().Contain(words);
        error.RequestId.Should().NotBeNullOrEmpty();
        shop.Emulator.Shop.Orders.Should().BeEmpty();
    }
}
