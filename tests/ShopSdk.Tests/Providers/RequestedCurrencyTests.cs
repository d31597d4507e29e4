using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Tests.Providers.AnqiCms;
using ShopSdk.Tests.Providers.Intercart;
using ShopSdk.Tests.Providers.OpenShop;
using ShopSdk.Tests.Providers.TokenCheckout;

namespace ShopSdk.Tests.Providers;

/// <summary>The currency that the caller asks for counts if there is no other, and is refused if response or store name another.</summary>
public sealed class RequestedCurrencyTests
{
    private static readonly Currency Yen = Currency.Jpy;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OpenShop_WithoutAnOption_KeepsItBesideTheRefusedProducts()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync(options => options.Currency = null);
        CheckoutRequest request = new()
        {
            Reference = "order-4711",
            Items = [new("18240", "157301", 1), new("18240-unknown", "1", 1)],
            Currency = Yen,
        };

        Checkout started = await shop.Client.StartAsync(request, cancellationToken: Token);
        Checkout read = await shop.Client.GetAsync(CheckoutId.Parse(started.Id.Value), cancellationToken: Token);
        Placement placement = await shop.Client.PlaceAsync(read.Id, PlaceRequest.Paid(), cancellationToken: Token);

        (started.Currency, started.CurrencySource).Should().Be((Yen, CurrencySource.Request));
        (read.Currency, read.CurrencySource).Should().Be((Yen, CurrencySource.Request));
        read.Problems.Should().ContainSingle().Which.LineId.Should().Be("18240-unknown");
        placement.Should().BeOfType<Placement.Placed>();
    }

    [Fact]
    public async Task Intercart_ResponseWithoutACurrency_IsInWhatWasAskedFor()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        shop.Emulator.Faults.Always("intercart", null, Fault.Tampered(json => json.AsObject().Remove("currency")));

        Checkout started = await shop.Client.StartAsync(CartOf(shop), cancellationToken: Token);
        Placement placement = await shop.Client.PlaceAsync(started.Id, PlaceRequest.Paid(), cancellationToken: Token);

        (started.Currency, started.CurrencySource).Should().Be((Yen, CurrencySource.Request));
        placement.Should().BeOfType<Placement.Placed>().Which.Total?.Currency.Should().Be(Yen);
    }

    [Fact]
    public async Task Intercart_ResponseInAnother_IsRefusedAndNamesTheCheckout()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();

        Func<Task> start = () => shop.Client.StartAsync(CartOf(shop), cancellationToken: Token);

        RequestRejectedException error = (await start.Should().ThrowAsync<RequestRejectedException>()).Which;
        error.Message.Should().Contain("JPY").And.Contain("USD");
        Checkout draft = await shop.Client.GetAsync(error.Details.Checkout!, cancellationToken: Token);
        draft.Currency.Should().Be(Currency.Usd, "the provider's own statement counts");
    }

    [Fact]
    public async Task AnqiCms_QuoteInAnother_IsRefused()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();

        Func<Task> start = () => shop.Client.StartAsync(AnqiCmsShop.Request() with { Currency = Yen }, cancellationToken: Token);

        await start.Should().ThrowAsync<RequestRejectedException>().WithMessage("*JPY*");
    }

    [Fact]
    public async Task Option_OfAnother_IsRefusedBeforeAnythingIsSent()
    {
        await using OpenShopShop open = await OpenShopShop.StartAsync();
        await using IntercartShop intercart = await IntercartShop.StartAsync(options => options.Currency = "USD");
        await using AnqiCmsShop anqi = await AnqiCmsShop.StartAsync(configure: options => options.Currency = "CNY");
        await using TokenCheckoutShop token = await TokenCheckoutShop.StartAsync(configure: options => options.Currency = "CNY");
        CheckoutRequest items = TokenCheckoutShop.Request() with { Currency = Yen };

        await RefusedAsync(
            open.Client,
            AnqiCmsShop.Request() with
            {
                Currency = Yen,
                Note = null,
                ShippingAddress = null,
            },
            "ZAR"
        );
        await RefusedAsync(intercart.Client, CartOf(intercart), "USD");
        await RefusedAsync(anqi.Client, AnqiCmsShop.Request() with { Currency = Yen }, "CNY");
        await RefusedAsync(token.Client, items, "CNY");

        ShopEmulator[] emulators = [open.Emulator, intercart.Emulator, anqi.Emulator, token.Emulator];
        emulators.Should().OnlyContain(emulator => emulator.RequestLog.Requests.Count == 0);
    }

    [Fact]
    public async Task Option_OfTheSame_IsNoContradiction()
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync(configure: options => options.Currency = "JPY");

        Checkout checkout = await shop.Client.StartAsync(
            TokenCheckoutShop.Request() with
            {
                Currency = Yen,
            },
            cancellationToken: Token
        );

        checkout.Currency.Should().Be(Yen);
    }

    private static CheckoutRequest CartOf(IntercartShop shop) =>
        new()
        {
            Reference = "order-4711",
            CartToken = shop.Emulator.Shop.AddCart(new EmulatedItem(157301, 2)),
            Currency = Yen,
        };

    private static async Task RefusedAsync(ICheckoutClient client, CheckoutRequest request, string known) =>
        await client
            .Invoking(each => each.StartAsync(request, cancellationToken: Token))
            .Should()
            .ThrowAsync<ArgumentException>()
            .WithMessage($"*JPY*{known}*Currency*");
}
