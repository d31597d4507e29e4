using System.Net;
using System.Text;
using ShopSdk.Http;
using ShopSdk.Providers;
using ShopSdk.Providers.TokenCheckout;

namespace ShopSdk.Tests.Providers.TokenCheckout;

/// <summary>One vector for each body that the provider's page lists, and for each proven rejection.</summary>
public sealed class TokenCheckoutErrorsTests
{
    private const string OrderPlaced = """{"detail":"Order has been placed.","code":"order_placed","order":{"id":5155974}}""";

    private static readonly ApiOperation Get = TokenCheckoutApi.GetCheckoutOperation;

    [Theory]
    [InlineData(
        400,
        """{"detail":"JSON parse error - Expecting value."}""",
        ProviderErrorKind.Invalid,
        null,
        "JSON parse error - Expecting value."
    )]
    [InlineData(
        400,
        """{"email":["Enter a valid email address."]}""",
        ProviderErrorKind.Invalid,
        null,
        "email: Enter a valid email address."
    )]
    [InlineData(
        400,
        """{"code":["Not valid."],"id":["Not yours.","Used."]}""",
        ProviderErrorKind.Invalid,
        null,
        "code: Not valid. id: Not yours. id: Used."
    )]
    [InlineData(
        400,
        """{"email":"Not valid.","code":"invalid","lines":["Empty."],"more":7}""",
        ProviderErrorKind.Invalid,
        "invalid",
        "email: Not valid. lines: Empty."
    )]
    [InlineData(400, """{"non_field_errors":"One of three."}""", ProviderErrorKind.Invalid, null, "One of three.")]
    [InlineData(400, """{"non_field_errors":["One of three."]}""", ProviderErrorKind.Invalid, null, "One of three.")]
    [InlineData(401, """{"detail":"Invalid token."}""", ProviderErrorKind.Credentials, null, "Invalid token.")]
    [InlineData(
        403,
        """{"detail":"You do not have permission."}""",
        ProviderErrorKind.Credentials,
        null,
        "You do not have permission."
    )]
    [InlineData(404, """{"detail":"Not found."}""", ProviderErrorKind.NotFound, null, "Not found.")]
    [InlineData(
        405,
        """{"detail":"Method \"GET\" not allowed."}""",
        ProviderErrorKind.OperationMissing,
        null,
        "Method \"GET\" not allowed."
    )]
    [InlineData(
        406,
        """{"detail":"Invalid version in \"Accept\" header."}""",
        ProviderErrorKind.OperationMissing,
        null,
        "Invalid version in \"Accept\" header."
    )]
    [InlineData(415, """{"detail":"Unsupported media type."}""", ProviderErrorKind.Invalid, null, "Unsupported media type.")]
    [InlineData(
        429,
        """{"detail":"Request was throttled. Expected available in 3 seconds.","code":"throttled"}""",
        ProviderErrorKind.Unavailable,
        "throttled",
        "Request was throttled. Expected available in 3 seconds."
    )]
    [InlineData(503, """{"detail":"Busy."}""", ProviderErrorKind.Unavailable, null, "Busy.")]
    [InlineData(400, """[["odd"]]""", ProviderErrorKind.Invalid, null, "It gave no reason.")]
    [InlineData(400, """{"email":["\uD800"]}""", ProviderErrorKind.Invalid, null, "It gave no reason.")]
    [InlineData(400, """{"\uD800":["odd"]}""", ProviderErrorKind.Invalid, null, "It gave no reason.")]
    [InlineData(400, """{"order":{"id":1},"code":"other"}""", ProviderErrorKind.Invalid, "other", "It gave no reason.")]
    [InlineData(
        502,
        "<html></html>",
        ProviderErrorKind.Unavailable,
        null,
        "It answered with a web page instead of JSON: check the base address."
    )]
    [InlineData(400, "", ProviderErrorKind.Invalid, null, "It gave no reason.")]
    public void Read_Body_IsClassified(int status, string body, ProviderErrorKind kind, string? code, string message)
    {
        ProviderError error = Read(Get, status, body);

        error.Kind.Should().Be(kind);
        error.Code.Should().Be(code);
        error.Message.Should().Be(message);
        error.Order.Should().BeNull();
    }

    [Theory]
    [InlineData("""{"code":"order_placed","order":{"id":5155974}}""", "5155974")]
    [InlineData("""{"code":"order_placed","order":{"id":"5155974"}}""", "5155974")]
    [InlineData("""{"code":"order_placed","order":{}}""", null)]
    [InlineData("""{"code":"order_placed","order":7}""", null)]
    [InlineData("""{"code":"order_placed"}""", null)]
    public void Read_OrderPlaced_IsAStateAndNamesTheOrder(string body, string? order)
    {
        ProviderError error = Read(Get, 400, body);

        error.Kind.Should().Be(ProviderErrorKind.WrongState);
        error.Code.Should().Be("order_placed");
        error.Order?.Value.Should().Be(order);
        (error.Order is null).Should().Be(order is null);
        error.ProvenRejection.Should().BeFalse();
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

    private static ProviderError Read(ApiOperation operation, int status, string body)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status);
        response.Content = new StringContent(body, Encoding.UTF8, body.StartsWith('<') ? "text/html" : "application/json");
        return new TokenCheckoutErrors().Read(new ApiResponse(operation, response, Encoding.UTF8.GetBytes(body)));
    }
}
