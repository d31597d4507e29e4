using System.Net;
using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Providers.AnqiCms.Wire;

namespace ShopSdk.Tests.Providers.AnqiCms;

/// <summary>What each kind of bad response becomes.</summary>
public sealed class AnqiCmsErrorTests
{
    private static CancellationToken Token => AnqiCmsShop.Token;

    [Theory]
    [InlineData("""{"code":-1,"msg":"record not found"}""", typeof(RequestRejectedException))]
    [InlineData("""{"code":1001,"msg":"PleaseLogin"}""", typeof(CredentialsRejectedException))]
    [InlineData("""{"code":1002,"msg":"no"}""", typeof(CredentialsRejectedException))]
    [InlineData("""{"code":4002,"msg":"no"}""", typeof(RequestRejectedException))]
    [InlineData("""{"code":77,"msg":"new"}""", typeof(RequestRejectedException))]
    [InlineData("""{"msg":"no code"}""", typeof(ProviderResponseException))]
    [InlineData("""{"code":0,"data":"text"}""", typeof(ProviderResponseException))]
    [InlineData("""{"code":0,"data":{"amount":true}}""", typeof(ProviderResponseException))]
    [InlineData("[]", typeof(ProviderResponseException))]
    [InlineData("null", typeof(ProviderResponseException))]
    [InlineData("", typeof(ProviderResponseException))]
    [InlineData("{\"code\":0", typeof(ProviderResponseException))]
    public async Task Read_AnsweredWith_Throws(string body, Type expected)
    {
        ShopException error = await ReadAsync(Fault.Response(200, body));

        error.Should().BeOfType(expected);
        error.Operation.Should().Be("GetOrder");
        error.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(400, typeof(RequestRejectedException))]
    [InlineData(401, typeof(CredentialsRejectedException))]
    [InlineData(403, typeof(CredentialsRejectedException))]
    [InlineData(422, typeof(RequestRejectedException))]
    [InlineData(500, typeof(ProviderUnavailableException))]
    [InlineData(302, typeof(ProviderResponseException))]
    public async Task Read_AnsweredWithStatus_Throws(int status, Type expected) =>
        (await ReadAsync(Fault.Response(status, """{"code":-1,"msg":"reason"}"""))).Should().BeOfType(expected);

    [Fact]
    public async Task Read_AnsweredWithAPageAnd404_SaysThatTheEditionLacksIt()
    {
        ShopException error = await ReadAsync(Fault.Html(404));

        error.Should().BeOfType<RequestRejectedException>().Which.Reason.Should().Be(RejectionReason.OperationMissing);
    }

    [Fact]
    public async Task Read_AnsweredWithJsonAnd404_IsSomethingThatIsNotThere()
    {
        ShopException error = await ReadAsync(Fault.Response(404, """{"code":-1,"msg":"gone"}"""));

        error.Should().BeOfType<RequestRejectedException>().Which.Reason.Should().Be(RejectionReason.NotFound);
        error.Message.Should().Contain("gone");
    }

    [Fact]
    public async Task Read_AnsweredWithAPageAnd200_SaysSo()
    {
        ShopException error = await ReadAsync(Fault.Html());

        error.Should().BeOfType<ProviderResponseException>().Which.Message.Should().Contain("a web page");
    }

    [Fact]
    public async Task Read_LimitedWithRetryAfter_KeepsTheWait()
    {
        ShopException error = await ReadAsync(Fault.TooManyRequests(TimeSpan.FromSeconds(7)));

        error.Should().BeOfType<ProviderUnavailableException>().Which.RetryAfter.Should().Be(TimeSpan.FromSeconds(7));
    }

    [Fact]
    public async Task Read_UnderAnotherContentType_IsReadAllTheSame()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        shop.Emulator.Faults.Next("anqicms", null, Fault.WrongContentType());

        (await shop.Api.ListOrdersAsync(cancellationToken: Token)).Data.Should().BeNull();
    }

    [Fact]
    public async Task Read_UnavailableOnce_IsRepeated()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        shop.Emulator.Faults.Next("anqicms", "Checkout", Fault.Status(503));

        Checkout checkout = await shop.Client.StartAsync(AnqiCmsShop.Request(), cancellationToken: Token);

        checkout.Lines.Should().HaveCount(2);
        string[] bodies = [.. shop.Emulator.RequestLog.Requests.Select(request => request.Body)];
        bodies.Should().HaveCount(2);
        bodies[1].Should().NotBeEmpty().And.Be(bodies[0]);
    }

    [Theory]
    [InlineData(200, """{"code":77,"msg":"new"}""")]
    [InlineData(200, """{"msg":"no code"}""")]
    [InlineData(200, "")]
    [InlineData(200, "<html></html>")]
    [InlineData(400, """{"code":-1,"msg":"reason"}""")]
    [InlineData(409, "{}")]
    [InlineData(429, "{}")]
    [InlineData(500, "<html></html>")]
    public async Task Create_AnsweredWithAnythingElseThanAProvenRejection_IsUnknown(int status, string body)
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        shop.Emulator.Faults.Next("anqicms", "CreateOrder", Fault.Response(status, body));

        await FluentActions.Invoking(() => CreateAsync(shop)).Should().ThrowAsync<OutcomeUnknownException>();

        shop.Emulator.RequestLog.Count("anqicms", "CreateOrder").Should().Be(1);
    }

    [Theory]
    [InlineData("""{"code":-1,"msg":"no"}""", typeof(RequestRejectedException))]
    [InlineData("""{"code":1001,"msg":"no"}""", typeof(CredentialsRejectedException))]
    public async Task Create_RejectedProvably_IsKnownNotToHaveHappened(string body, Type expected)
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        shop.Emulator.Faults.Next("anqicms", "CreateOrder", Fault.Response(200, body));

        (await FluentActions.Invoking(() => CreateAsync(shop)).Should().ThrowAsync<ShopException>())
            .Which.Should()
            .BeOfType(expected);
    }

    [Fact]
    public async Task Message_WithAnAddressInIt_IsRedacted()
    {
        ShopException error = await ReadAsync(
            Fault.Response(200, """{"code":-1,"msg":"user ada@example.com 13800138000 unknown"}""")
        );

        error.Message.Should().NotContain("ada@").And.NotContain("13800138000");
    }

    private static Task<AnqiCmsResponse<AnqiCmsOrder>> CreateAsync(AnqiCmsShop shop) =>
        shop.Api.CreateOrderAsync(new() { GoodsId = 18240, Quantity = 1 }, cancellationToken: Token);

    private static async Task<ShopException> ReadAsync(Fault fault)
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync(configure: options => options.Retry.MaxRetries = 0);
        shop.Emulator.Faults.Next("anqicms", null, fault);
        return (
            await FluentActions
                .Invoking(() => shop.Api.GetOrderAsync("202601010000000001", cancellationToken: Token))
                .Should()
                .ThrowAsync<ShopException>()
        ).Which;
    }
}
