using System.Net;
using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Providers.Shoplazza;

/// <summary>Every documented error body, on a read and on a call that is sent once.</summary>
public sealed class ShoplazzaErrorTests
{
    private const string Order = "11218-00000001";

    private static readonly Dictionary<string, string> RequestId = new(StringComparer.Ordinal) { ["Request-Id"] = "req-1" };

    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    /// <summary>Columns: status, body, exception, what its message has, provider code, whether it proves that a payment was not made.</summary>
    public static TheoryData<int, string, Type, string, string?, bool> Responses =>
        new()
        {
            // errors: list of texts
            {
                404,
                """{"errors":["Unable to find resource"]}""",
                typeof(RequestRejectedException),
                "Unable to find resource",
                null,
                true
            },
            {
                422,
                """{"errors":["TaxTotal is required","Not found"]}""",
                typeof(RequestRejectedException),
                "TaxTotal is required; Not found",
                null,
                true
            },
            { 400, """{"errors":["bad"]}""", typeof(RequestRejectedException), "bad", null, true },
            { 406, """{"errors":["not in after-sale"]}""", typeof(RequestRejectedException), "not in after-sale", null, true },
            // errors: object of lists, and one text
            {
                422,
                """{"errors":{"limit":["too large"],"page":["a","b"]}}""",
                typeof(RequestRejectedException),
                "limit: too large; page: a; b",
                null,
                true
            },
            { 422, """{"errors":"Total price exceeds"}""", typeof(RequestRejectedException), "Total price exceeds", null, true },
            // error: the one form of 400 that is about credentials
            { 400, """{"error":"token missing"}""", typeof(CredentialsRejectedException), "token missing", null, true },
            { 401, """{"error":"token invalid"}""", typeof(CredentialsRejectedException), "token invalid", null, true },
            {
                403,
                """{"error":"store is not active"}""",
                typeof(CredentialsRejectedException),
                "store is not active",
                null,
                true
            },
            // numeric code
            {
                404,
                """{"code":5,"message":"record not found!","details":[]}""",
                typeof(RequestRejectedException),
                "record not found!",
                "5",
                true
            },
            {
                500,
                """{"code":5,"message":"record not found!","details":[]}""",
                typeof(RequestRejectedException),
                "record not found!",
                "5",
                false
            },
            {
                500,
                """{"code":16,"message":"unauthenticated","details":[]}""",
                typeof(CredentialsRejectedException),
                "unauthenticated",
                "16",
                false
            },
            { 500, """{"code":7,"message":"denied","details":[]}""", typeof(CredentialsRejectedException), "denied", "7", false },
            {
                500,
                """{"code":12,"message":"unimplemented","details":[]}""",
                typeof(RequestRejectedException),
                "unimplemented",
                "12",
                false
            },
            {
                500,
                """{"code":4,"message":"deadline exceeded","details":[]}""",
                typeof(ProviderUnavailableException),
                "deadline exceeded",
                "4",
                false
            },
            {
                500,
                """{"code":10,"message":"aborted","details":[]}""",
                typeof(ProviderUnavailableException),
                "aborted",
                "10",
                false
            },
            // text code
            {
                403,
                """{"code":"NoScope","message":"missing scope"}""",
                typeof(CredentialsRejectedException),
                "missing scope",
                "NoScope",
                true
            },
            {
                400,
                """{"code":"Invalid","message":"no such thing"}""",
                typeof(RequestRejectedException),
                "no such thing",
                "Invalid",
                true
            },
            // empty object: 400 means bad requests and bad credentials alike
            { 400, "{}", typeof(RequestRejectedException), "access token", null, true },
            { 404, "{}", typeof(RequestRejectedException), "no reason", null, true },
            // bare text
            { 401, "\"Unauthorized\"", typeof(CredentialsRejectedException), "Unauthorized", null, true },
            { 400, "\"Bad Request\"", typeof(RequestRejectedException), "Bad Request", null, true },
            // no such form: the status decides, and nothing is proven
            { 422, """{"message":"from somewhere else"}""", typeof(RequestRejectedException), "no reason", null, false },
            { 422, """{"errors":3}""", typeof(RequestRejectedException), "no reason", null, false },
            { 422, """{"error":{"text":"x"}}""", typeof(RequestRejectedException), "no reason", null, false },
            { 404, "[]", typeof(RequestRejectedException), "no reason", null, false },
            { 404, "", typeof(RequestRejectedException), "no reason", null, false },
            { 404, "<html>not here</html>", typeof(RequestRejectedException), "web page", null, false },
            { 405, """{"errors":["Method not allowed"]}""", typeof(RequestRejectedException), "Method not allowed", null, true },
            { 429, """{"errors":["Too many"]}""", typeof(ProviderUnavailableException), "Too many", null, false },
            { 500, """{"error":"internal"}""", typeof(ProviderUnavailableException), "internal", null, false },
            { 503, "", typeof(ProviderUnavailableException), "no reason", null, false },
            { 302, "", typeof(ProviderResponseException), "redirected", null, false },
        };

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task GetOrderAsync_ErrorResponse_IsTheTypedError(
        int status,
        string body,
        Type type,
        string text,
        string? code,
        bool proven
    )
    {
        _ = proven;
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync(options => options.Retry.MaxRetries = 0);
        shop.Emulator.Faults.Always(ShoplazzaShop.Name, "GetOrder", Fault.Response(status, body, headers: RequestId));

        Func<Task> get = () => shop.Api.GetOrderAsync(Order, Canceled);

        ShopException error = (await get.Should().ThrowAsync<ShopException>()).Which;
        error.Should().BeOfType(type);
        error.Message.Should().Contain(text);
        error.ProviderCode.Should().Be(code);
        error.StatusCode.Should().Be((HttpStatusCode)status);
        error.RequestId.Should().Be("req-1");
        error.Operation.Should().Be("GetOrder");
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task SimulatePaymentAsync_ErrorResponse_IsUnknownUnlessItIsAProvenRejection(
        int status,
        string body,
        Type type,
        string text,
        string? code,
        bool proven
    )
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        shop.Emulator.Faults.Always(ShoplazzaShop.Name, "SimulatePayment", Fault.Response(status, body, headers: RequestId));

        Func<Task> pay = () => shop.Api.SimulatePaymentAsync(Order, new(), Canceled);

        ShopException error = (await pay.Should().ThrowAsync<ShopException>()).Which;
        error.Should().BeOfType(proven ? type : typeof(OutcomeUnknownException));
        error.Message.Should().Contain(text);
        error.ProviderCode.Should().Be(code);
        error.RequestId.Should().Be("req-1");
        error.Attempts.Should().Be(1);
        shop.Emulator.RequestLog.Count(ShoplazzaShop.Name, "SimulatePayment").Should().Be(1);
    }

    [Theory]
    [InlineData("cancel-order.error.404.json", typeof(RequestRejectedException))]
    [InlineData("count-orders.error.400.json", typeof(RequestRejectedException))]
    [InlineData("create-order.error.422.json", typeof(RequestRejectedException))]
    [InlineData("get-order-by-number.error.404.json", typeof(RequestRejectedException))]
    [InlineData("get-order.error.404.json", typeof(RequestRejectedException))]
    [InlineData("list-orders.error.404.json", typeof(RequestRejectedException))]
    [InlineData("payment-success.error.404.json", typeof(RequestRejectedException))]
    public async Task EveryOperation_ErrorFixture_IsTheTypedError(string name, Type type)
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        var file = FixtureFile.Get(ShoplazzaShop.Name, name);
        shop.Emulator.Faults.Always(ShoplazzaShop.Name, null, Fault.Response(file.Status!.Value, file.ReadText()));

        Func<Task> call = file.Operation switch
        {
            "cancel-order" => () => shop.Api.CancelOrderAsync(Order, new() { Reason = "test" }, Canceled),
            "count-orders" => () => shop.Api.CountOrdersAsync(cancellationToken: Canceled),
            "create-order" => () => shop.CreateAsync(),
            "get-order-by-number" => () => shop.Api.GetOrderByNumberAsync("00000001", Canceled),
            "get-order" => () => shop.Api.GetOrderAsync(Order, Canceled),
            "list-orders" => () => shop.Api.ListOrdersAsync(cancellationToken: Canceled),
            _ => () => shop.Api.SimulatePaymentAsync(Order, new(), Canceled),
        };

        ShopException error = (await call.Should().ThrowAsync<ShopException>()).Which;
        error.Should().BeOfType(type);
        error.StatusCode.Should().Be((HttpStatusCode)file.Status.Value);
    }

    [Fact]
    public void ErrorFixtures_AreAllLookedAt() =>
        FixtureFile.Of(ShoplazzaShop.Name).Count(file => file.Status is not null).Should().Be(7);
}
