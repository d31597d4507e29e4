using System.Net;
using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Placing;
using ShopSdk.Providers.Intercart.Wire;

namespace ShopSdk.Tests.Providers.Intercart;

/// <summary>The document has no error contract: the status decides, and the body's own words are shown.</summary>
public sealed class IntercartErrorTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(400, """{"code":"E1","message":"reason"}""", typeof(RequestRejectedException), "*reason*")]
    [InlineData(422, """{"error":"reason"}""", typeof(RequestRejectedException), "*reason*")]
    [InlineData(400, """{"msg":"reason"}""", typeof(RequestRejectedException), "*reason*")]
    [InlineData(422, "", typeof(RequestRejectedException), "*")]
    [InlineData(401, """{"message":"reason"}""", typeof(CredentialsRejectedException), "*reason*")]
    [InlineData(403, "{}", typeof(CredentialsRejectedException), "*")]
    [InlineData(404, "<html></html>", typeof(RequestRejectedException), "*")]
    [InlineData(409, "{}", typeof(RequestRejectedException), "*")]
    [InlineData(500, "<html></html>", typeof(ProviderUnavailableException), "*")]
    [InlineData(503, "", typeof(ProviderUnavailableException), "*")]
    [InlineData(302, "", typeof(ProviderResponseException), "*redirect*")]
    [InlineData(200, "", typeof(ProviderResponseException), "*empty body*")]
    [InlineData(200, "null", typeof(ProviderResponseException), "*")]
    [InlineData(200, "[]", typeof(ProviderResponseException), "*")]
    [InlineData(200, "\"text\"", typeof(ProviderResponseException), "*")]
    [InlineData(200, """{"id":"1","amount":""", typeof(ProviderResponseException), "*")]
    public async Task GetOrderAsync_AnsweredWith_IsATypedError(int status, string body, Type type, string message)
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        shop.Emulator.Faults.Always("intercart", "GetOrder", Fault.Response(status, body));

        Func<Task> get = () => shop.Api.GetOrderAsync("1", Token);

        ShopException error = (await get.Should().ThrowAsync<ShopException>().WithMessage(message)).Which;
        error.Should().BeOfType(type);
        error.StatusCode.Should().Be((HttpStatusCode)status);
        error.Operation.Should().Be("GetOrder");
    }

    [Fact]
    public async Task GetOrderAsync_LimitedWithRetryAfter_KeepsTheWait()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync(options => options.Retry.MaxRetries = 0);
        shop.Emulator.Faults.Next("intercart", "GetOrder", Fault.TooManyRequests(TimeSpan.FromSeconds(7)));

        Func<Task> get = () => shop.Api.GetOrderAsync("1", Token);

        (await get.Should().ThrowAsync<ProviderUnavailableException>()).Which.RetryAfter.Should().Be(TimeSpan.FromSeconds(7));
    }

    [Fact]
    public async Task GetOrderAsync_FailuresThatPass_AreRepeated()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Next("intercart", "GetOrder", Fault.TooManyRequests(TimeSpan.Zero))
            .Next("intercart", "GetOrder", Fault.Status(500));

        (await shop.Api.GetOrderAsync(checkout.Id.Key, Token)).Id.Should().Be(checkout.Id.Key);

        shop.Emulator.Faults.FiredCount.Should().Be(2);
    }

    [Fact]
    public async Task GetOrderAsync_WrongContentTypeAndUnknownMembers_AreRead()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Next("intercart", "GetOrder", Fault.WrongContentType())
            .Next("intercart", "GetOrder", Fault.Tampered(json => json["gift"] = true));

        IntercartOrder first = await shop.Api.GetOrderAsync(checkout.Id.Key, Token);
        IntercartOrder second = await shop.Api.GetOrderAsync(checkout.Id.Key, Token);

        first.TotalAmount.Should().Be(checkout.Amounts.Total!.Value.Amount);
        second.ExtensionData.Should().ContainKey("gift");
    }

    [Theory]
    [InlineData(401, """{"message":"reason"}""")]
    [InlineData(404, "{}")]
    [InlineData(422, """{"message":"reason"}""")]
    [InlineData(429, "{}")]
    [InlineData(500, "<html></html>")]
    [InlineData(200, "")]
    [InlineData(200, "<html></html>")]
    public async Task CompleteOrderAsync_AnsweredWithAnythingButSuccess_IsUnknown(int status, string body)
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        shop.Emulator.Faults.Always("intercart", "CompleteOrder", Fault.Response(status, body));

        Func<Task> complete = () => shop.Api.CompleteOrderAsync("1", new() { PaymentPending = false }, Token);

        await complete
            .Should()
            .ThrowAsync<OutcomeUnknownException>()
            .WithMessage("*not known:*. Look it up before repeating it.");
        shop.Emulator.Faults.FiredCount.Should().Be(1);
    }

    [Theory]
    [InlineData("CompleteOrder")]
    [InlineData("GetOrder")]
    public async Task PlaceAsync_ResponseAboutAnotherOrder_IsNoEvidence(string operation)
    {
        await using IntercartShop shop = await IntercartShop.StartAsync(options =>
            options.Placement.Amounts = ShopSdk.Placing.AmountGuard.Ignore
        );
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Always(
            "intercart",
            operation,
            Fault.Response(200, """{"id":"999","completed":true,"payment_pending":false}""")
        );
        shop.Emulator.Faults.Next("intercart", "CompleteOrder", Fault.Status(500));

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid(), cancellationToken: Token);

        placement.Should().BeOfType<Placement.Unknown>();
    }

    [Theory]
    [InlineData(400, typeof(RequestRejectedException))]
    [InlineData(401, typeof(CredentialsRejectedException))]
    [InlineData(403, typeof(CredentialsRejectedException))]
    [InlineData(404, typeof(RequestRejectedException))]
    [InlineData(409, typeof(OutcomeUnknownException))]
    [InlineData(302, typeof(OutcomeUnknownException))]
    public async Task StartAsync_RefusedByItsStatus_SaysWhatToChange(int status, Type type)
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        shop.Emulator.Faults.Next("intercart", "CreateOrder", Fault.Status(status));

        Func<Task> start = () => shop.StartCheckoutAsync();

        (await start.Should().ThrowAsync<ShopException>()).Which.Should().BeOfType(type);
    }

    [Fact]
    public async Task StartAsync_ResponseThatProvesNothing_SaysThatStartingAgainIsSafe()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        shop.Emulator.Faults.Next("intercart", "CreateOrder", Fault.Status(500));

        Func<Task> start = () => shop.StartCheckoutAsync();

        OutcomeUnknownException error = (
            await start.Should().ThrowAsync<OutcomeUnknownException>().WithMessage("*Starting again is safe*")
        ).Which;
        error.GetBaseException().Should().BeOfType<ProviderUnavailableException>();
        error.Operation.Should().Be("CreateOrder");
    }
}
