using System.Net;
using System.Text;
using ShopSdk.Http;
using ShopSdk.Providers;
using ShopSdk.Providers.TokenCheckout;

namespace ShopSdk.Tests.Providers.TokenCheckout;

/// <summary>One vector for each body that the provider's page lists, and for each proven rejection.</summary>
public sealed class TokenCheckoutFaultsTests
{
    private const string OrderPlaced = """{"detail":"Order has been placed.","code":"order_placed","order":{"id":5155974}}""";

    private static readonly ApiOperation Get = TokenCheckoutApi.GetCheckoutOperation;

    [Theory]
    [InlineData(
        400,
        """{"detail":"JSON parse error - Expecting value."}""",
        FaultKind.Invalid,
        null,
        "JSON parse error - Expecting value."
    )]
    [InlineData(
        400,
        """{"email":["Enter a valid email address."]}""",
        FaultKind.Invalid,
        null,
        "email: Enter a valid email address."
    )]
    [InlineData(
        400,
        """{"code":["Not valid."],"id":["Not yours.","Used."]}""",
        FaultKind.Invalid,
        null,
        "code: Not valid. id: Not yours. id: Used."
    )]
    [InlineData(
        400,
        """{"email":"Not valid.","code":"invalid","lines":["Empty."],"more":7}""",
        FaultKind.Invalid,
        "invalid",
        "email: Not valid. lines: Empty."
    )]
    [InlineData(400, """{"non_field_errors":"One of three."}""", FaultKind.Invalid, null, "One of three.")]
    [InlineData(400, """{"non_field_errors":["One of three."]}""", FaultKind.Invalid, null, "One of three.")]
    [InlineData(401, """{"detail":"Invalid token."}""", FaultKind.Credentials, null, "Invalid token.")]
    [InlineData(403, """{"detail":"You do not have permission."}""", FaultKind.Credentials, null, "You do not have permission.")]
    [InlineData(404, """{"detail":"Not found."}""", FaultKind.NotFound, null, "Not found.")]
    [InlineData(
        405,
        """{"detail":"Method \"GET\" not allowed."}""",
        FaultKind.OperationMissing,
        null,
        "Method \"GET\" not allowed."
    )]
    [InlineData(
        406,
        """{"detail":"Invalid version in \"Accept\" header."}""",
        FaultKind.OperationMissing,
        null,
        "Invalid version in \"Accept\" header."
    )]
    [InlineData(415, """{"detail":"Unsupported media type."}""", FaultKind.Invalid, null, "Unsupported media type.")]
    [InlineData(
        429,
        """{"detail":"Request was throttled. Expected available in 3 seconds.","code":"throttled"}""",
        FaultKind.Unavailable,
        "throttled",
        "Request was throttled. Expected available in 3 seconds."
    )]
    [InlineData(503, """{"detail":"Busy."}""", FaultKind.Unavailable, null, "Busy.")]
    [InlineData(400, """[["odd"]]""", FaultKind.Invalid, null, "It gave no reason.")]
    [InlineData(400, """{"email":["\uD800"]}""", FaultKind.Invalid, null, "It gave no reason.")]
    [InlineData(400, """{"\uD800":["odd"]}""", FaultKind.Invalid, null, "It gave no reason.")]
    [InlineData(400, """{"order":{"id":1},"code":"other"}""", FaultKind.Invalid, "other", "It gave no reason.")]
    [InlineData(
        502,
        "<html></html>",
        FaultKind.Unavailable,
        null,
        "It answered with a web page instead of JSON: check the base address."
    )]
    [InlineData(400, "", FaultKind.Invalid, null, "It gave no reason.")]
    public void Read_Body_IsClassified(int status, string body, FaultKind kind, string? code, string message)
    {
        ProviderFault fault = Read(Get, status, body);

        fault.Kind.Should().Be(kind);
        fault.Code.Should().Be(code);
        fault.Message.Should().Be(message);
        fault.Order.Should().BeNull();
    }

    [Theory]
    [InlineData("""{"code":"order_placed","order":{"id":5155974}}""", "5155974")]
    [InlineData("""{"code":"order_placed","order":{"id":"5155974"}}""", "5155974")]
    [InlineData("""{"code":"order_placed","order":{}}""", null)]
    [InlineData("""{"code":"order_placed","order":7}""", null)]
    [InlineData("""{"code":"order_placed"}""", null)]
    public void Read_OrderPlaced_IsAStateAndNamesTheOrder(string body, string? order)
    {
        ProviderFault fault = Read(Get, 400, body);

        fault.Kind.Should().Be(FaultKind.WrongState);
        fault.Code.Should().Be("order_placed");
        fault.Order?.Value.Should().Be(order);
        (fault.Order is null).Should().Be(order is null);
        fault.ProvenRejection.Should().BeFalse();
    }

    public static TheoryData<string, int, string, bool> Proofs =>
        new()
        {
            { "CreateCheckout", 400, """{"non_field_errors":["Not enough stock."]}""", true },
            { "CreateCheckout", 400, """{"lines":["This field is required."]}""", false },
            { "CreateCheckout", 400, """{"detail":"No."}""", false },
            { "PlaceOrder", 400, """{"non_field_errors":["Not enough stock."]}""", false },
            { "PlaceOrder", 400, OrderPlaced, false },
            { "PlaceOrder", 404, """{"detail":"Not found."}""", false },
            { "PlaceOrder", 401, """{"detail":"Invalid token."}""", true },
            { "PlaceOrder", 403, """{"detail":"Permission denied."}""", true },
            { "PlaceOrder", 403, "<html></html>", false },
            { "PlaceOrder", 403, """{"message":"blocked"}""", false },
            { "PlaceOrder", 429, """{"detail":"Request was throttled.","code":"throttled"}""", false },
            { "PlaceOrder", 500, """{"detail":"Busy."}""", false },
            { "RedeemCoupon", 400, """{"non_field_errors":["Used up."]}""", false },
        };

    [Theory]
    [MemberData(nameof(Proofs))]
    public void Read_OfACallThatMustNotBeRepeated_IsProvenOnlyWhereListed(
        string operation,
        int status,
        string body,
        bool proven
    ) => Read(TokenCheckoutApi.Operations.Single(o => o.Name == operation), status, body).ProvenRejection.Should().Be(proven);

    [Fact]
    public void Operations_AreAllOfTheDocument_WithTheirEffects()
    {
        TokenCheckoutApi
            .Operations.Select(o => $"{o.Effect} {o.Method} {o.Path}")
            .Should()
            .Equal(
                "Once POST /api/checkout/",
                "Read GET /api/checkout/{token}/",
                "Repeatable GET /api/checkout/{token}/",
                "Repeatable PATCH /api/checkout/{token}/",
                "Repeatable DELETE /api/checkout/{token}/",
                "Repeatable PUT /api/checkout/{token}/update_address/",
                "Read GET /api/checkout/{token}/available_coupon_codes/",
                "Repeatable POST /api/checkout/{token}/add_coupon/",
                "Once POST /api/checkout/{token}/add_coupon/",
                "Repeatable POST /api/checkout/{token}/remove_coupons/",
                "Repeatable POST /api/checkout/{token}/bind_shipping_method/",
                "Once POST /api/checkout/{token}/place_order/",
                "Read GET /api/checkout/{token}/available_vouchers/"
            );
        TokenCheckoutApi
            .Operations.SelectMany(o => o.Headers.Select(header => $"{o.Name} {header.Key}: {header.Value}"))
            .Should()
            .Equal("CreateCheckout Accept: application/json; version=2.0");
    }

    private static ProviderFault Read(ApiOperation operation, int status, string body)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status);
        response.Content = new StringContent(body, Encoding.UTF8, body.StartsWith('<') ? "text/html" : "application/json");
        return new TokenCheckoutFaults().Read(new ApiResponse(operation, response, Encoding.UTF8.GetBytes(body)));
    }
}
