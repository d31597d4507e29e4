using ShopSdk.Errors;
using ShopSdk.Providers.OpenShop;
using ShopSdk.Providers.OpenShop.Wire;

namespace ShopSdk.Tests.Providers.OpenShop;

public sealed class OpenShopClientTests
{
    [Fact]
    public async Task Checkout_FromItemsToPayment_IsPlacedAndReadBack()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();

        Checkout checkout = await shop.StartCheckoutAsync();
        checkout.State.Should().Be(CheckoutState.Open);
        checkout.ProviderState.Should().Be("0");
        checkout.Amounts.Total.Should().Be(new Money(32.99m, OpenShopShop.Rand));
        checkout.CurrencySource.Should().Be(CurrencySource.StoreOption);
        checkout.Problems.Should().BeEmpty();
        checkout.Id.Key.Split(',').Should().HaveCount(2);
        checkout
            .ProviderResponse.Should()
            .BeOfType<OpenShopCheckoutResponse>()
            .Which.Refresh.Should()
            .BeOfType<OpenOrderRefreshVo0>();

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid());
        Placement.Placed placed = placement.Should().BeOfType<Placement.Placed>().Subject;
        placed.Payment.Should().Be(PaymentState.Paid);
        placed.Evidence.Kind.Should().Be(EvidenceKind.Response);
        placed.Order.Value.Should().Be(checkout.Id.Key);
        placed.QuotedTotal.Should().Be(new Money(32.99m, OpenShopShop.Rand));
        shop.Knobs.Balance.Should().Be(100_000m - 32.99m);

        Checkout after = await shop.Client.GetAsync(checkout.Id);
        after.State.Should().Be(CheckoutState.Placed);
        after.Order.Should().Be(placed.Order);
        Placement found = await shop.Client.FindPlacementAsync(CheckoutId.Parse(checkout.Id.Value));
        Placement.Placed again = found.Should().BeOfType<Placement.Placed>().Subject;
        again.Evidence.Kind.Should().Be(EvidenceKind.Lookup);
        again.Total.Should().Be(new Money(32.99m, OpenShopShop.Rand));
    }

    [Fact]
    public async Task StartAsync_SomeProductsRefused_KeepsTheRestAndSaysSo()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();

        Checkout checkout = await shop.StartCheckoutAsync(
            new OpenShopItem("18240", "157301", 1),
            new OpenShopItem("1", "157301", 1),
            new OpenShopItem("18250", "157350", 2)
        );
        Checkout later = await shop.Client.GetAsync(checkout.Id);

        checkout.State.Should().Be(CheckoutState.Open);
        checkout.Amounts.Total!.Value.Amount.Should().Be(12.50m);
        checkout.Problems.Should().OnlyContain(problem => problem.Kind == CheckoutProblemKind.ItemRefused);
        checkout
            .Problems.Select(problem => (problem.LineId, problem.Message))
            .Should()
            .Equal(("1", "Product not found"), ("18250", "Not enough stock"));
        later.Problems.Select(problem => problem.LineId).Should().Equal(["1", "18250"], "the id remembers them");
    }

    [Fact]
    public async Task StartAsync_EveryProductRefused_IsRejectedWithTheReasons()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();

        Func<Task> start = () => shop.StartCheckoutAsync(new OpenShopItem("1", "2", 1), new OpenShopItem("18250", "157350", 2));

        RequestRejectedException error = (await start.Should().ThrowAsync<RequestRejectedException>()).Which;
        error.Message.Should().Contain("1: Product not found").And.Contain("18250: Not enough stock");
        error.Operation.Should().Be("CreateOrder");
    }

    [Fact]
    public async Task StartAsync_SkusOfOneProduct_AreOneEntry()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();

        await shop.StartCheckoutAsync(
            new CheckoutItem("18240", "157301", 1),
            new CheckoutItem("18241", "157302", 1),
            new CheckoutItem("18240", "157301", 2)
        );

        string body = shop.Emulator.RequestLog.Requests[0].Body;
        body.Should()
            .Be(
                """[{"platform":0,"productid":"18240","skudatalist":[{"skuid":"157301","qty":1},{"skuid":"157301","qty":2}]},"""
                    + """{"platform":0,"productid":"18241","skudatalist":[{"skuid":"157302","qty":1}]}]"""
            );
    }

    [Fact]
    public async Task StartAsync_Platform_IsTheItemsOrTheOptions()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync(options => options.DefaultPlatform = 7);

        await shop.StartCheckoutAsync(
            new OpenShopItem("18240", "157301", 1, Platform: 3),
            new CheckoutItem("18241", "157302", 1)
        );

        shop.Emulator.RequestLog.Requests[0].Body.Should().Contain("\"platform\":3,\"productid\":\"18240\"");
        shop.Emulator.RequestLog.Requests[0].Body.Should().Contain("\"platform\":7,\"productid\":\"18241\"");
    }

    [Theory]
    [InlineData(null, "157301", "*product*")]
    [InlineData("18240", null, "*variant*")]
    [InlineData("18240", " ", "*variant*")]
    public async Task StartAsync_ItemWithoutAnId_IsRefusedBeforeAnythingIsSent(string? product, string? variant, string message)
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();

        Func<Task> start = () => shop.StartCheckoutAsync(new CheckoutItem(product, variant, 1));

        await start.Should().ThrowAsync<ArgumentException>().WithMessage(message);
        shop.Emulator.RequestLog.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task AnyCall_BeyondTheCapabilities_IsRefusedBeforeAnythingIsSent()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.RequestLog.Clear();
        CheckoutRequest request = new() { Reference = "r", Items = [new OpenShopItem("18240", "157301", 1)] };
        Func<Task>[] calls =
        [
            () => shop.Client.UpdateAsync(checkout.Id, new() { DiscountCode = "X" }),
            () => shop.Client.CancelOrderAsync(OrderId.Parse("1")),
            () => shop.Client.StartAsync(new() { Reference = "r", CartToken = "c" }),
            () => shop.Client.StartAsync(request with { DiscountCode = "X" }),
            () => shop.Client.StartAsync(request with { ShippingAddress = new() }),
            () => shop.Client.StartAsync(request with { Shipping = ShippingChoice.Method("1") }),
            () => shop.Client.PlaceAsync(checkout.Id, PlaceRequest.PaymentPending()),
        ];

        foreach (Func<Task> call in calls)
            await call.Should().ThrowAsync<CapabilityNotSupportedException>();

        shop.Emulator.RequestLog.Requests.Should().BeEmpty();
    }

    [Theory]
    [InlineData(1, typeof(OpenOrderRefreshVo1))]
    [InlineData(2, typeof(OpenOrderRefreshVo2))]
    [InlineData(9, typeof(OpenOrderRefreshVoOther))]
    public async Task GetAsync_AbnormalRefresh_IsOpenWithAProblemForEachOrder(int status, Type schema)
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        shop.Knobs.RefreshStatus = status;

        Checkout checkout = await shop.StartCheckoutAsync();

        checkout.State.Should().Be(CheckoutState.Open, "the document lets such orders be paid");
        checkout.ProviderState.Should().Be($"{status}");
        checkout.Problems.Select(problem => problem.LineId).Should().Equal(checkout.Id.Key.Split(','));
        checkout.Problems.Should().OnlyContain(problem => problem.ProviderCode == $"{status}");
        checkout.Amounts.Total!.Value.Amount.Should().Be(32.99m);
        checkout.ProviderResponse.Should().BeOfType<OpenShopCheckoutResponse>().Which.Refresh.Should().BeOfType(schema);
        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid());
        placement.Should().BeOfType<Placement.Placed>();
    }

    [Fact]
    public async Task GetAsync_NoLongerInStock_IsAProblemAndCanBePaid()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Shop.SetStock(157301, 1);

        checkout = await shop.Client.GetAsync(checkout.Id);
        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid());

        checkout.State.Should().Be(CheckoutState.Open, "the document lets such orders be paid");
        checkout.Problems.Should().ContainSingle().Which.Message.Should().Be("Not enough stock.");
        placement.Should().BeOfType<Placement.Placed>();
    }

    [Fact]
    public async Task GetAsync_AbnormalAndNotPriced_IsBlocked()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Shop.SetStock(157301, 1);
        const string Refusal = """{"status":"500","message":"Not enough stock for order 1.","data":null}""";
        shop.Emulator.Faults.Next("open-shop", "CheckoutOrder", ShopSdk.Emulator.Fault.Response(200, Refusal));

        checkout = await shop.Client.GetAsync(checkout.Id);

        checkout.State.Should().Be(CheckoutState.Blocked);
        checkout.Amounts.Total.Should().BeNull();
        checkout.Problems.Should().HaveCount(2);
        checkout.Problems[0].Message.Should().Be("Not enough stock.");
        checkout.Problems[1].Message.Should().Contain("Not enough stock for order");
    }

    [Fact]
    public async Task GetAsync_TotalThatIsNone_IsAProblem()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        shop.Tamper("CheckoutOrder", json => json["data"]!["totalCost"] = "string");

        Checkout checkout = await shop.StartCheckoutAsync();

        checkout.Amounts.Total.Should().BeNull();
        checkout.Problems.Should().ContainSingle().Which.ProviderCode.Should().Be("totalCost");
        checkout.ProviderResponse.Should().BeOfType<OpenShopCheckoutResponse>().Which.Checkout!.TotalCost.Should().Be("string");
    }

    [Fact]
    public async Task GetAsync_RefreshWithoutData_IsNotTakenForNormal()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        shop.Tamper("RefreshOrder", json => json["data"] = null);

        Checkout checkout = await shop.StartCheckoutAsync();

        checkout.ProviderState.Should().BeNull();
        checkout.Problems.Should().ContainSingle().Which.Message.Should().Contain("not stated");
    }

    [Fact]
    public async Task StartAsync_NoCurrencyInTheOptions_HasNone()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync(options => options.Currency = null);

        Checkout checkout = await shop.StartCheckoutAsync();

        checkout.CurrencySource.Should().Be(CurrencySource.None);
        checkout.Amounts.Total.Should().Be(new Money(32.99m, Currency.None));
    }

    [Fact]
    public async Task AbandonAsync_NotPaid_TakesTheOrdersOutOfTheCart()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();

        await shop.Client.AbandonAsync(checkout.Id);

        shop.Emulator.Shop.Orders.Should().BeEmpty();
        Func<Task> get = () => shop.Client.GetAsync(checkout.Id);
        await get.Should().ThrowAsync<RequestRejectedException>().WithMessage("*not found*");
    }

    [Fact]
    public async Task AbandonAsync_Paid_IsRefusedForTheState()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid());

        Func<Task> abandon = () => shop.Client.AbandonAsync(checkout.Id);

        (await abandon.Should().ThrowAsync<RequestRejectedException>()).Which.Reason.Should().Be(RejectionReason.WrongState);
    }

    [Fact]
    public async Task StartAsync_Progress_HasTheIdBeforeAnythingElseCanFail()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        CheckoutId? id = null;
        var progress = new InlineProgress(report => id ??= report.Id);
        shop.Emulator.Faults.Next("open-shop", "RefreshOrder", ShopSdk.Emulator.Fault.Status(400));

        Func<Task> start = () =>
            shop.Client.StartAsync(
                new() { Reference = "r", Items = [new OpenShopItem("18240", "157301", 1)] },
                new() { Progress = progress }
            );

        await start.Should().ThrowAsync<RequestRejectedException>();
        (await shop.Client.GetAsync(id!)).State.Should().Be(CheckoutState.Open);
    }

    private sealed class InlineProgress(Action<CheckoutProgress> report) : IProgress<CheckoutProgress>
    {
        public void Report(CheckoutProgress value) => report(value);
    }
}
