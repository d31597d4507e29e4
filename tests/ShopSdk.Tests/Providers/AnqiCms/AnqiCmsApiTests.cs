using Microsoft.Extensions.Logging;
using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Providers.AnqiCms.Wire;
using ShopSdk.Tests.Amounts;

namespace ShopSdk.Tests.Providers.AnqiCms;

/// <summary>The typed interface, operation by operation, against the emulator.</summary>
public sealed class AnqiCmsApiTests
{
    private static CancellationToken Token => AnqiCmsShop.Token;

    [Fact]
    public async Task Checkout_Single_QuotesInCents()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();

        AnqiCmsResponse<AnqiCmsCheckout> response = await shop.Api.CheckoutAsync(
            new()
            {
                GoodsId = 18240,
                GoodsSkuId = 157301,
                Quantity = 2,
                CouponCode = ShopSamples.PercentageCoupon,
                Remark = "note",
            },
            cancellationToken: Token
        );

        response
            .Data.Should()
            .BeEquivalentTo(
                new
                {
                    CurrencyCode = "USD",
                    OriginAmount = 2500,
                    DiscountAmount = 250,
                    Amount = 2250,
                    CouponCode = ShopSamples.PercentageCoupon,
                    CouponCodeId = 2,
                    Remark = "note",
                }
            );
        response.Data!.Details.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Price = 1250, TotalPrice = 2500 });
    }

    [Fact]
    public async Task Checkout_Multiple_TakesACouponById()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();

        AnqiCmsResponse<AnqiCmsCheckout> response = await shop.Api.CheckoutAsync(
            new() { Details = [new() { GoodsId = 18240, Quantity = 1 }, new() { GoodsId = 18241, Quantity = 1 }], CouponId = 1 },
            cancellationToken: Token
        );

        response
            .Data.Should()
            .BeEquivalentTo(
                new
                {
                    OriginAmount = 2049,
                    DiscountAmount = 120,
                    CouponId = 1,
                }
            );
    }

    [Fact]
    public async Task Order_CreatedListedReadPaidFinished_TellsItsState()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        AnqiCmsOrder order = await CreateAsync(shop);

        (await shop.Api.CheckPaymentAsync(order.OrderId!, cancellationToken: Token)).IsPaid.Should().BeFalse();
        AnqiCmsResponse<AnqiCmsPayment> payment = await shop.Api.PayOrderAsync(
            new() { OrderId = order.OrderId!, PayWay = "balance" },
            cancellationToken: Token
        );
        payment.Data!.Status.Should().Be(1);
        (await shop.Api.CheckPaymentAsync(order.OrderId!, cancellationToken: Token)).IsPaid.Should().BeTrue();
        await shop.Api.RefundOrderAsync(new() { OrderId = order.OrderId! }, cancellationToken: Token);
        await shop.Api.FinishOrderAsync(new() { OrderId = order.OrderId! }, cancellationToken: Token);

        AnqiCmsResponse<IReadOnlyList<AnqiCmsOrder>> list = await shop.Api.ListOrdersAsync("finished", cancellationToken: Token);
        list.Total.Should().Be(1);
        list.Data.Should().ContainSingle().Which.Status.Should().Be(3);
        AnqiCmsOrder read = (await shop.Api.GetOrderAsync(order.OrderId!, cancellationToken: Token)).Data!;
        read.RefundStatus.Should().Be(8);
        read.PaidAt.Should().NotBeNull();
        read.Details.Should().ContainSingle();
    }

    [Theory]
    [InlineData("wechat")]
    [InlineData("weapp")]
    [InlineData("alipay")]
    [InlineData("paypal")]
    public async Task PayOrder_EveryWay_GivesWhatItNeeds(string way)
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        AnqiCmsOrder order = await CreateAsync(shop);

        AnqiCmsPayment payment = (
            await shop.Api.PayOrderAsync(new() { OrderId = order.OrderId!, PayWay = way }, cancellationToken: Token)
        ).Data!;

        payment.PayWay.Should().Be(way);
        (payment.CodeUrl ?? payment.JumpUrl ?? payment.PaySign).Should().NotBeNullOrEmpty();
        payment.ExtensionData.Should().BeNull();
    }

    [Fact]
    public async Task CancelOrder_Repeated_RestocksEachTime()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        AnqiCmsOrder order = await CreateAsync(shop);
        int stock = shop.Emulator.Shop.StockOf(157301);

        await shop.Api.CancelOrderAsync(new() { OrderId = order.OrderId! }, cancellationToken: Token);
        await shop.Api.CancelOrderAsync(new() { OrderId = order.OrderId! }, cancellationToken: Token);

        shop.Emulator.Shop.StockOf(157301).Should().Be(stock + 2);
        shop.Emulator.OnceCount("r-1", "CancelOrder").Should().Be(2);
    }

    [Fact]
    public async Task Addresses_SavedAndCreated_AreListedNewestFirst()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        AnqiCmsAddress first = (await shop.Api.GetAddressAsync(cancellationToken: Token)).Data!;
        await shop.Api.SaveAddressAsync(
            new()
            {
                Id = first.Id!.Value,
                Name = "Changed",
                City = "Oakland",
            },
            cancellationToken: Token
        );
        await shop.Api.CreateAddressAsync(new() { Name = "New", AddressInfo = "2 Side Street" }, cancellationToken: Token);

        IReadOnlyList<AnqiCmsAddress> addresses = (await shop.Api.ListAddressesAsync(cancellationToken: Token)).Data!;

        addresses.Select(address => address.Name).Should().Equal("New", "Changed");
        // What an update leaves out becomes empty.
        addresses[1].Should().BeEquivalentTo(new { City = "Oakland", Province = "" });
    }

    [Fact]
    public async Task Calls_WithABuyer_SendTheTokenHeaderAndNothingElse()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        await shop.Api.ListAddressesAsync(siteId: 3, Token);

        RecordedRequest sent = shop.Emulator.RequestLog.Requests[^1];
        sent.Headers.Should().Contain("token", ShopSamples.BuyerToken);
        sent.Headers.Keys.Should().NotContain(["Cookie", "Authorization", "x-shop-token"]);
        sent.Path.Should().Be("/api/order/addresses?site_id=3");
    }

    [Fact]
    public async Task Calls_WithoutABuyer_AreAnonymousAndAskedToLogIn()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();

        CredentialsRejectedException error = (
            await FluentActions
                .Invoking(() => shop.AnonymousApi.ListOrdersAsync(cancellationToken: Token))
                .Should()
                .ThrowAsync<CredentialsRejectedException>()
        ).Which;

        error.ProviderCode.Should().Be("1001");
        shop.Emulator.RequestLog.Requests[^1].Headers.Keys.Should().NotContain("token");
    }

    [Fact]
    public async Task UpdateToken_InAResponse_GoesToTheCredentialSourceAndWorks()
    {
        var source = new RenewalSource();
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync(
            emulated: options => options.RenewedToken = "renewed-token",
            credentials: source
        );

        await shop.Api.ListOrdersAsync(cancellationToken: Token);

        source.Renewals.Should().Equal((StoreName.Parse("shop"), AnqiCmsShop.Buyer, "renewed-token"));
        ICheckoutClient renewed = shop.Anonymous.ForBuyer(new BuyerCredential(source.Renewals[0].Token));
        (await renewed.StartAsync(AnqiCmsShop.Request(), cancellationToken: Token)).Lines.Should().HaveCount(2);
    }

    [Fact]
    public async Task UpdateToken_ThatTheCredentialSourceFailsToKeep_ChangesNoOutcome()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync(
            emulated: options => options.RenewedToken = "renewed-token",
            credentials: new FailingSource()
        );
        CheckoutId id = (await shop.Client.StartAsync(AnqiCmsShop.Request(), cancellationToken: Token)).Id;

        Placement placement = await shop.Client.PlaceAsync(id, PlaceRequest.Default(), cancellationToken: Token);

        placement.Should().BeOfType<Placement.Placed>().Which.Evidence.Kind.Should().Be(EvidenceKind.Response);
    }

    [Fact]
    public async Task UpdateToken_WithoutACredentialSource_IsLoggedAsLost()
    {
        var log = new EventLog();
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync(
            emulated: options => options.RenewedToken = "renewed-token",
            loggers: log
        );

        await shop.Api.ListOrdersAsync(cancellationToken: Token);

        (LogLevel level, _, string text) = log.Entries.Should().ContainSingle(entry => entry.Event == 402).Subject;
        level.Should().Be(LogLevel.Warning);
        text.Should().Contain("IStoreCredentialSource").And.NotContain("renewed-token");
    }

    [Fact]
    public async Task Client_WithoutABuyer_IsToldToUseForBuyer()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();

        Func<Task> start = () => shop.Anonymous.StartAsync(AnqiCmsShop.Request(), cancellationToken: Token);
        await start.Should().ThrowAsync<CredentialsRejectedException>().WithMessage("*ForBuyer*");

        int sent = shop.Emulator.RequestLog.Requests.Count;
        Func<Task> cancel = () => shop.Anonymous.CancelOrderAsync(OrderId.Parse("1"), cancellationToken: Token);
        await cancel.Should().ThrowAsync<CapabilityNotSupportedException>().WithMessage("*ForBuyer*");
        shop.Emulator.RequestLog.Requests.Should().HaveCount(sent);
    }

    [Fact]
    public async Task Checkout_OnAnEditionWithout_SaysSo()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync(options => options.LacksCheckout = true);

        RequestRejectedException error = (
            await FluentActions
                .Invoking(() => shop.Client.StartAsync(AnqiCmsShop.Request(), cancellationToken: Token))
                .Should()
                .ThrowAsync<RequestRejectedException>()
        ).Which;

        error.Reason.Should().Be(RejectionReason.OperationMissing);
        error.Message.Should().Contain("this edition does not have the operation");
    }

    private static async Task<AnqiCmsOrder> CreateAsync(AnqiCmsShop shop) =>
        (
            await shop.Api.CreateOrderAsync(
                new()
                {
                    GoodsId = 18240,
                    Quantity = 1,
                    Remark = "[ref:r-1]",
                },
                cancellationToken: Token
            )
        ).Data!;

    private sealed class FailingSource : IStoreCredentialSource
    {
        public ValueTask<StoreCredential?> GetAsync(StoreName store, CancellationToken cancellationToken) =>
            new((StoreCredential?)null);

        public void Renewed(StoreName store, BuyerCredential? buyer, string token) => throw new TimeoutException("vault");
    }

    private sealed class RenewalSource : IStoreCredentialSource
    {
        public List<(StoreName Store, BuyerCredential? Buyer, string Token)> Renewals { get; } = [];

        public ValueTask<StoreCredential?> GetAsync(StoreName store, CancellationToken cancellationToken) =>
            new((StoreCredential?)null);

        public void Renewed(StoreName store, BuyerCredential? buyer, string token) => Renewals.Add((store, buyer, token));
    }
}
