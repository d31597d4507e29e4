using System.Globalization;
using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Placing;
using ShopSdk.Providers.Shoplazza.Wire;

namespace ShopSdk.Tests.Providers.Shoplazza;

/// <summary>Responses that are not what they should be, and the ways in which the provider says no on its own.</summary>
public sealed class ShoplazzaResponseTests
{
    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, "no credential")]
    [InlineData("wrong-token", "Access-Token is invalid")]
    public async Task GetOrderAsync_BadToken_IsACredentialProblem(string? token, string text)
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync(options => options.AccessToken = token);

        Func<Task> get = () => shop.Api.GetOrderAsync("1", Canceled);

        await get.Should().ThrowAsync<CredentialsRejectedException>().WithMessage($"*{text}*");
    }

    [Fact]
    public async Task GetOrderAsync_InactiveStore_IsACredentialProblem()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync(emulate: options => options.IsStoreInactive = true);

        Func<Task> get = () => shop.Api.GetOrderAsync("1", Canceled);

        await get.Should().ThrowAsync<CredentialsRejectedException>().WithMessage("*store is not active*");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task GetOrderAsync_UnknownOrder_IsNotFoundWhicheverStatusTheStoreUses(bool with500)
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync(emulate: options =>
            options.ReturnsStatus500ForUnknownOrders = with500
        );

        Func<Task> get = () => shop.Api.GetOrderAsync("11218-99999999", Canceled);
        Func<Task> byNumber = () => shop.Api.GetOrderByNumberAsync("99999999", Canceled);

        (await get.Should().ThrowAsync<RequestRejectedException>()).Which.Reason.Should().Be(RejectionReason.NotFound);
        (await byNumber.Should().ThrowAsync<RequestRejectedException>()).Which.Reason.Should().Be(RejectionReason.NotFound);
    }

    [Fact]
    public async Task SimulatePaymentAsync_UnknownOrderAs500_IsUnknown()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync(emulate: options =>
            options.ReturnsStatus500ForUnknownOrders = true
        );

        Func<Task> pay = () => shop.Api.SimulatePaymentAsync("11218-99999999", new(), Canceled);

        OutcomeUnknownException error = (await pay.Should().ThrowAsync<OutcomeUnknownException>()).Which;
        error.InnerException.Should().BeOfType<RequestRejectedException>().Which.Reason.Should().Be(RejectionReason.NotFound);
    }

    [Theory]
    [InlineData("SimulatePayment")]
    [InlineData("GetOrder")]
    public async Task PlaceAsync_ResponseAboutAnotherOrder_IsNoEvidence(string operation)
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync(options =>
            options.Placement.Amounts = ShopSdk.Placing.AmountGuard.Ignore
        );
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Always(
            "shoplazza",
            operation,
            Fault.Response(200, """{"order":{"id":"999","financial_status":"paid"}}""")
        );
        shop.Emulator.Faults.Next("shoplazza", "SimulatePayment", Fault.Status(500));

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Default(), cancellationToken: Canceled);

        placement.Should().BeOfType<Placement.Unknown>();
    }

    [Theory]
    [InlineData("waiting", true)]
    [InlineData("failed", true)]
    [InlineData("cancelled", true)]
    [InlineData("paying", false)]
    [InlineData("authorized", false)]
    [InlineData(null, false)]
    public async Task FindPlacementAsync_AfterTheHorizon_ClaimsAbsenceOnlyForAnOrderThatIsSurelyUnpaid(
        string? status,
        bool absent
    )
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync(options =>
            (options.Placement.VisibilityHorizon, options.Placement.DeliveryBound) = (TimeSpan.FromTicks(1), TimeSpan.Zero)
        );
        CheckoutId id = (await shop.StartCheckoutAsync()).Id;
        shop.Emulator.Faults.Always("shoplazza", "GetOrder", Fault.Tampered(json => json["order"]!["financial_status"] = status));

        Placement found = await shop.Client.FindPlacementAsync(id.Sent(id.StartedAt), cancellationToken: Canceled);

        (found is Placement.NotPlaced).Should().Be(absent);
        (found is Placement.Unknown).Should().Be(!absent);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EveryResponse_CarriesTheRequestId(bool bare)
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync(emulate: options => options.LeavesEnvelopeOut = bare);

        ShoplazzaOrderResponse created = await shop.Api.CreateOrderAsync(ShoplazzaShop.NewOrder(), Canceled);
        string id = created.Order!.Id!;
        string?[] ids =
        [
            created.RequestId,
            (await shop.Api.GetOrderAsync(id, Canceled)).RequestId,
            (await shop.Api.GetOrderByNumberAsync(created.Order.Number!, Canceled)).RequestId,
            (await shop.Api.ListOrdersAsync(cancellationToken: Canceled)).RequestId,
            (await shop.Api.CountOrdersAsync(cancellationToken: Canceled)).RequestId,
            (await shop.Api.SimulatePaymentAsync(id, new(), Canceled)).RequestId,
            (await shop.Api.CancelOrderAsync(id, new(), Canceled)).RequestId,
        ];

        ids.Should().OnlyHaveUniqueItems().And.NotContainNulls();
    }

    [Fact]
    public async Task SimulatePaymentAsync_WithABillingAddress_SetsIt()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        ShoplazzaOrder order = await shop.CreateAsync();

        ShoplazzaOrderResponse paid = await shop.Api.SimulatePaymentAsync(
            order.Id!,
            new()
            {
                BillingAddress = new() { LastName = "Lovelace", Address1 = "12 St James's Square" },
            },
            Canceled
        );

        paid.Order!.FinancialStatus.Should().Be("paid");
        paid.Order.PaymentLine!.PaymentChannel.Should().Be("bogus");
        paid.Order.BillingAddress!.LastName.Should().Be("Lovelace");
        paid.Order.BillingAddress.Address1.Should().Be("12 St James's Square");
        paid.Order.ShippingAddress!.LastName.Should().Be("Norman");
    }

    [Fact]
    public async Task CancelOrderAsync_WithAReason_KeepsIt()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        ShoplazzaOrder order = await shop.CreateAsync();

        ShoplazzaOrderResponse canceled = await shop.Api.CancelOrderAsync(
            order.Id!,
            new() { Reason = "changed my mind" },
            Canceled
        );

        canceled.Order!.Status.Should().Be("cancelled");
        canceled.Order.CancelReason.Should().Be("changed my mind");
        canceled.Order.CanceledAt!.Value.Value.Should().NotBeNull();
    }

    [Theory]
    [InlineData("text/html", "<html></html>", "*web page*text/html*")]
    [InlineData("application/json", "", "*empty body*")]
    [InlineData("application/json", "{", "*JSON*")]
    [InlineData("application/json", "{}", "*order*")]
    [InlineData("application/json", "null", "*")]
    [InlineData("application/json", """{"order":{"id":"1","total_price":"12,50 dollars"}}""", "*$.order.total_price*")]
    [InlineData("application/json", """{"order":{"id":"1","line_items":[{"price":{}}]}}""", "*line_items*price*")]
    public async Task GetOrderAsync_UnreadableResponse_SaysWhatAndWhere(string type, string body, string message)
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        shop.Emulator.Faults.Always(ShoplazzaShop.Name, null, Fault.Response(200, body, type));

        Func<Task> get = () => shop.Api.GetOrderAsync("1", Canceled);
        Func<Task> pay = () => shop.Api.SimulatePaymentAsync("1", new(), Canceled);

        await get.Should().ThrowAsync<ProviderResponseException>().WithMessage(message);
        await pay.Should().ThrowAsync<OutcomeUnknownException>().WithMessage(message);
    }

    [Theory]
    [InlineData(200, """{"order":{"id":"\ud800"}}""", typeof(ProviderResponseException))]
    [InlineData(200, """{"id":"1","note":"\ud800"}""", typeof(ProviderResponseException))]
    [InlineData(200, """{"order":{"id":"1","line_items":[{"properties":"[\"\\ud800\"]"}]}}""", null)]
    [InlineData(404, """{"errors":["\ud800"]}""", typeof(RequestRejectedException))]
    [InlineData(404, """{"errors":{"\ud800":["x"]}}""", typeof(RequestRejectedException))]
    [InlineData(404, "\"\\ud800\"", typeof(RequestRejectedException))]
    public async Task GetOrderAsync_HalfOfASurrogatePair_IsATypedErrorAtMost(int status, string body, Type? expected)
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        shop.Emulator.Faults.Always(ShoplazzaShop.Name, null, Fault.Response(status, body));

        Exception? error = await Record.ExceptionAsync(() => shop.Api.GetOrderAsync("1", Canceled));

        (error?.GetType()).Should().Be(expected);
    }

    [Fact]
    public async Task GetOrderAsync_WrongContentType_IsReadAllTheSame()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        ShoplazzaOrder order = await shop.CreateAsync();
        shop.Emulator.Faults.Next(ShoplazzaShop.Name, "GetOrder", Fault.WrongContentType());

        (await shop.Api.GetOrderAsync(order.Id!, Canceled)).Order!.Id.Should().Be(order.Id);
    }

    [Theory]
    [InlineData("quantity", "\"2\"")]
    [InlineData("price", "12.5")]
    [InlineData("product_id", "18240")]
    [InlineData("requires_shipping", "\"Y\"")]
    [InlineData("properties", "\"\"")]
    [InlineData("image", "[]")]
    [InlineData("custom_properties", "[]")]
    [InlineData("note", "null")]
    [InlineData("sku", "true")]
    [InlineData("brand_new", "{\"a\":[1]}")]
    public async Task GetAsync_LineMemberWithAnotherJsonType_IsRead(string member, string json)
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Next(
            ShoplazzaShop.Name,
            "GetOrder",
            Fault.Tampered(response =>
                response["order"]!["line_items"]![0]![member] = System.Text.Json.Nodes.JsonNode.Parse(json)
            )
        );

        Checkout seen = await shop.Client.GetAsync(checkout.Id, cancellationToken: Canceled);

        seen.Lines.Should().BeEquivalentTo(checkout.Lines);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("0.5")]
    public async Task GetOrderAsync_TooManyRequests_TellsTheWaitThatWasAskedFor(string retryAfter)
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync(options =>
        {
            options.Retry.MaxRetries = 0;
        });
        ShoplazzaOrder order = await shop.CreateAsync();
        shop.Emulator.Faults.Next(ShoplazzaShop.Name, "GetOrder", Fault.Status(429, retryAfter: retryAfter));

        Func<Task> get = () => shop.Api.GetOrderAsync(order.Id!, Canceled);

        ProviderUnavailableException error = (await get.Should().ThrowAsync<ProviderUnavailableException>()).Which;
        error.RetryAfter.Should().Be(TimeSpan.FromSeconds(double.Parse(retryAfter, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task GetOrderAsync_FailuresThatPass_AreRepeated()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        ShoplazzaOrder order = await shop.CreateAsync();
        shop.Emulator.Faults.Next(ShoplazzaShop.Name, "GetOrder", Fault.Status(429, retryAfter: "0"))
            .Next(ShoplazzaShop.Name, "GetOrder", Fault.Status(500))
            .Next(ShoplazzaShop.Name, "GetOrder", Fault.ResetBeforeRead);

        (await shop.Api.GetOrderAsync(order.Id!, Canceled)).Order!.Id.Should().Be(order.Id);

        shop.Emulator.Faults.FiredCount.Should().Be(3);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a\nb")]
    public async Task GetOrderAsync_UnusableId_IsRefusedBeforeAnythingIsSent(string id)
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();

        Func<Task> get = () => shop.Api.GetOrderAsync(id, Canceled);

        await get.Should().ThrowAsync<ArgumentException>().WithMessage("*GetOrder*orderId*");
        shop.Emulator.RequestLog.Requests.Should().BeEmpty();
    }
}
