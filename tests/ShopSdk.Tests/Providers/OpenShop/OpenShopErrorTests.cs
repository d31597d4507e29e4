using System.Text.Json.Nodes;
using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Providers.OpenShop.Wire;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Providers.OpenShop;

/// <summary>What responses that are no success become.</summary>
public sealed class OpenShopErrorTests
{
    private const string Order = "240513181356740";

    [Fact]
    public async Task AnyCall_WrongToken_IsACredentialProblem()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync(options => options.Token = "wrong");

        Func<Task> call = () => CheckoutAsync(shop);

        CredentialsRejectedException error = (await call.Should().ThrowAsync<CredentialsRejectedException>()).Which;
        error.ProviderCode.Should().Be("500");
        error.StatusCode.Should().Be(System.Net.HttpStatusCode.OK);
    }

    [Fact]
    public async Task AnyCall_NoToken_SaysWhereToSetIt()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync(options => options.Token = null);

        Func<Task> call = () => CheckoutAsync(shop);

        await call.Should().ThrowAsync<CredentialsRejectedException>().WithMessage("*store's options*");
        shop.Emulator.RequestLog.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task AnyCall_Headers_AreVersionAndToken()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync(options => options.Version = "20270202");

        await shop.StartCheckoutAsync();

        shop.Emulator.RequestLog.Requests.Should().OnlyContain(request => request.Headers["version"] == "20270202");
        shop.Emulator.RequestLog.Requests.Should().OnlyContain(request => request.Headers["token"] == ShopSamples.ShopToken);
    }

    [Fact]
    public async Task Envelope_TheDocumentedFailure_IsARejectionWithItsCode()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        Response(shop, 200, FixtureFile.Text("open-shop", "failure.response.json"));

        Func<Task> call = () => CheckoutAsync(shop);

        RequestRejectedException error = (await call.Should().ThrowAsync<RequestRejectedException>()).Which;
        error.ProviderCode.Should().Be("500");
        error.Message.Should().Contain("CheckoutOrder").And.Contain("Operation failed.");
        error.Reason.Should().Be(RejectionReason.Invalid);
    }

    [Theory]
    [InlineData("""{"status":"500","message":null,"data":null}""")]
    [InlineData("""{"status":500,"message":"","data":"x"}""")]
    [InlineData("""{"status":"500"}""")]
    public async Task Envelope_FailureWithoutAReason_IsARejection(string body)
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        Response(shop, 200, body);

        Func<Task> call = () => CheckoutAsync(shop);

        await call.Should().ThrowAsync<RequestRejectedException>().WithMessage("*no reason*");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"status":null,"data":{"totalCost":"1"}}""")]
    [InlineData("""{"totalCost":"1"}""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"0\"")]
    [InlineData("""{"status":"0","data":[1]}""")]
    [InlineData("""{"status":"0","data":{"totalCost":{}}}""")]
    [InlineData("""{"status":"0","data":{"totalCost":""")]
    [InlineData("")]
    public async Task Response_NotAsDocumented_IsAResponseProblem(string body)
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        Response(shop, 200, body);

        Func<Task> call = () => CheckoutAsync(shop);

        await call.Should().ThrowAsync<ProviderResponseException>().WithMessage("*CheckoutOrder*");
    }

    [Fact]
    public async Task Response_MemberThatCannotBeRead_IsNamed()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        Response(shop, 200, """{"status":"0","data":{"totalCost":{"a":1}}}""");

        Func<Task> call = () => CheckoutAsync(shop);

        (await call.Should().ThrowAsync<ProviderResponseException>()).Which.InnerException!.Message.Should().Contain("totalCost");
    }

    [Theory]
    [InlineData(401, typeof(CredentialsRejectedException))]
    [InlineData(403, typeof(CredentialsRejectedException))]
    [InlineData(404, typeof(RequestRejectedException))]
    [InlineData(400, typeof(RequestRejectedException))]
    [InlineData(422, typeof(RequestRejectedException))]
    [InlineData(409, typeof(RequestRejectedException))]
    [InlineData(405, typeof(RequestRejectedException))]
    [InlineData(302, typeof(ProviderResponseException))]
    [InlineData(429, typeof(ProviderUnavailableException))]
    [InlineData(500, typeof(ProviderUnavailableException))]
    [InlineData(503, typeof(ProviderUnavailableException))]
    public async Task HttpStatus_OfARead_SaysWhatToDo(int status, Type type)
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        Response(shop, status, """{"Status":"77","message":"no such thing"}""");

        Func<Task> call = () => CheckoutAsync(shop);

        ShopException error = (await call.Should().ThrowAsync<ShopException>()).Which;
        error.Should().BeOfType(type);
        error.ProviderCode.Should().Be("77");
        error.Message.Should().Contain("no such thing");
        ((int?)error.StatusCode).Should().Be(status);
    }

    [Fact]
    public async Task HttpStatus_TooManyRequests_TellsHowLongToWait()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync(options => options.Retry.MaxRetries = 0);
        shop.Emulator.Faults.Next("open-shop", "CheckoutOrder", Fault.TooManyRequests(TimeSpan.FromSeconds(7)));

        Func<Task> call = () => CheckoutAsync(shop);

        (await call.Should().ThrowAsync<ProviderUnavailableException>()).Which.RetryAfter.Should().Be(TimeSpan.FromSeconds(7));
    }

    [Theory]
    [InlineData(200, typeof(ProviderResponseException))]
    [InlineData(502, typeof(ProviderUnavailableException))]
    public async Task WebPage_IsNamed(int status, Type type)
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        shop.Emulator.Faults.Always("open-shop", "CheckoutOrder", Fault.Html(status));

        Func<Task> call = () => CheckoutAsync(shop);

        (await call.Should().ThrowAsync<ShopException>().WithMessage("*web page*")).Which.Should().BeOfType(type);
    }

    [Fact]
    public async Task WrongContentTypeAndExtraMembers_AreReadAllTheSame()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        shop.Emulator.Faults.Next(
            "open-shop",
            "CheckoutOrder",
            Fault.Response(200, """{"more":1,"status":"0","message":"","data":{"totalCost":12.5,"fee":"1"}}""", "text/plain")
        );

        OpenShopResponse<OpenOrderCheckoutVo> response = await CheckoutAsync(shop);

        response.Data!.TotalCostAmount.Should().Be(12.5m);
        response.Data.ExtensionData!.Keys.Should().Equal("fee");
        response.ExtensionData!.Keys.Should().Equal("more");
    }

    [Theory]
    [InlineData(200, """{"status":"500","message":"no"}""")]
    [InlineData(200, """{"status":"500","message":"bad token"}""")]
    [InlineData(200, "{}")]
    [InlineData(200, "")]
    [InlineData(302, "")]
    [InlineData(400, "{}")]
    [InlineData(401, "{}")]
    [InlineData(404, "{}")]
    [InlineData(409, "{}")]
    [InlineData(429, "{}")]
    [InlineData(500, "{}")]
    public async Task PayOrder_AnythingButSuccess_IsUnknownAndSentOnce(int status, string body)
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        shop.Emulator.Faults.Always("open-shop", "PayOrder", Fault.Response(status, body));

#pragma warning disable SHOP010
        Func<Task> pay = () => shop.Orders.PayOrderAsync([Order]);
#pragma warning restore SHOP010

        await pay.Should().ThrowAsync<OutcomeUnknownException>();
        shop.Emulator.RequestLog.Count("open-shop", "PayOrder").Should().Be(1);
    }

    [Theory]
    [InlineData("RefreshOrder")]
    [InlineData("CancelOrder")]
    [InlineData("EditAddress")]
    public async Task RepeatableCall_ServerError_IsRepeated(string operation)
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.RequestLog.Clear();
        shop.Emulator.Faults.Next("open-shop", operation, Fault.Status(503));

        switch (operation)
        {
            case "EditAddress":
                await shop.Addresses.EditAddressAsync(OpenShopApiTests.Edit, TestContext.Current.CancellationToken);
                break;
            case "CancelOrder":
                await shop.Client.AbandonAsync(checkout.Id);
                break;
            default:
                await shop.Client.GetAsync(checkout.Id);
                break;
        }

        shop.Emulator.RequestLog.Count("open-shop", operation).Should().Be(2);
    }

    private static Task<OpenShopResponse<OpenOrderCheckoutVo>> CheckoutAsync(OpenShopShop shop) =>
        shop.Orders.CheckoutOrderAsync([Order], TestContext.Current.CancellationToken);

    private static void Response(OpenShopShop shop, int status, string body) =>
        shop.Emulator.Faults.Always("open-shop", "CheckoutOrder", Fault.Response(status, body));
}
