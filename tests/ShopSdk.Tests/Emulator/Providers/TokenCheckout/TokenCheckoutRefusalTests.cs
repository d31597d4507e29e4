using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using ShopSdk.Emulator;

namespace ShopSdk.Tests.Emulator.Providers.TokenCheckout;

/// <summary>What the emulator does not take, in the provider's own words, so that a client's mistake shows where it is made.</summary>
public sealed class TokenCheckoutRefusalTests
{
    private const string Root = "/api/checkout/";

    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("[]", "detail", "JSON parse error")]
    [InlineData("""{"cart_token":"none"}""", "cart_token", "no such cart")]
    [InlineData("""{"lines":[{"variant_id":"157301","quantity":1}]}""", "lines", "variant_id must be a whole number")]
    [InlineData("""{"lines":[{"variant_id":157301}]}""", "lines", "quantity is missing")]
    [InlineData("""{"lines":[7]}""", "lines", "must hold objects")]
    [InlineData("""{"lines":[]}""", "non_field_errors", "nothing to check out")]
    [InlineData("""{"lines":[{"variant_id":157301,"quantity":0}]}""", "non_field_errors", "below 1")]
    [InlineData("""{"lines":[{"variant_id":1,"quantity":1}]}""", "non_field_errors", "does not exist")]
    [InlineData("""{"lines":[{"variant_id":157301,"quantity":1000000}]}""", "non_field_errors", "larger than the stock")]
    public async Task Create_Spoilt_IsRefusedByField(string body, string field, string problem)
    {
        await using EmulatedShopClient shop = await StartAsync();

        await ShouldRefuseAsync(shop, "POST", Root, body, field, problem);

        shop.Emulator.Shop.Orders.Should().BeEmpty();
        shop.Emulator.OnceTallies.Should().BeEmpty();
    }

    [Fact]
    public async Task Create_WithoutTheVersionInAccept_IsNotAcceptable()
    {
        await using EmulatedShopClient shop = await StartAsync();
        shop.Http.DefaultRequestHeaders.Accept.Clear();

        (HttpStatusCode status, _) = await shop.PostAsync(Root, """{"lines":[{"variant_id":157301,"quantity":1}]}""");

        status.Should().Be(HttpStatusCode.NotAcceptable);
    }

    [Fact]
    public async Task Create_OfACart_HasItsLines()
    {
        await using EmulatedShopClient shop = await StartAsync();

        (_, JsonObject created) = await shop.PostAsync(Root, $$"""{"cart_token":"{{ShopSamples.CartToken}}"}""");
        string path = $"{Root}{created["token"]}/";
        await shop.GetAsync(path);
        await shop.GetAsync(path);
        (_, JsonObject checkout) = await shop.GetAsync(path);

        checkout["lines"]!.AsArray().Select(line => line!["quantity"]!.GetValue<int>()).Should().Equal(2, 1);
    }

    [Theory]
    [InlineData("PATCH", "", "[]", "detail", "JSON parse error")]
    [InlineData("PATCH", "", """{"email":5}""", "non_field_errors", "email must be a text")]
    [InlineData("PATCH", "", """{"requires_shipping":"yes"}""", "non_field_errors", "requires_shipping must be true or false")]
    [InlineData("PATCH", "", """{"email":"nobody"}""", "email", "valid email address")]
    [InlineData("PUT", "update_address/", "[]", "detail", "JSON parse error")]
    [InlineData("PUT", "update_address/", "{}", "customer_address_id", "valid integer")]
    [InlineData(
        "PUT",
        "update_address/",
        """{"customer_address_id":"2586860147562607"}""",
        "customer_address_id",
        "valid integer"
    )]
    [InlineData("PUT", "update_address/", """{"customer_address_id":1}""", "customer_address_id", "no such address")]
    [InlineData("POST", "add_coupon/", "[]", "non_field_errors", "Exactly one")]
    [InlineData("POST", "add_coupon/", """{"code":"TM7HWK","id":1}""", "non_field_errors", "Exactly one")]
    [InlineData("POST", "add_coupon/", """{"code":5}""", "non_field_errors", "code must be a text")]
    [InlineData("POST", "add_coupon/", """{"code":"NOSUCHCODE"}""", "code", "not valid")]
    [InlineData("POST", "add_coupon/", """{"code":"OLDNEWS"}""", "code", "not valid")]
    [InlineData("POST", "add_coupon/", """{"id":1}""", "id", "not valid")]
    [InlineData("POST", "add_coupon/", """{"code_prefix":"NOSUCHCODE"}""", "code_prefix", "not valid")]
    [InlineData("POST", "bind_shipping_method/", "{}", "non_field_errors", "list of items")]
    [InlineData("POST", "bind_shipping_method/", "[7]", "non_field_errors", "both integers")]
    [InlineData("POST", "bind_shipping_method/", """[{"orderline_id":LINE}]""", "non_field_errors", "both integers")]
    [InlineData(
        "POST",
        "bind_shipping_method/",
        """[{"orderline_id":1,"shipping_method_id":72}]""",
        "orderline_id",
        "no such line"
    )]
    [InlineData(
        "POST",
        "bind_shipping_method/",
        """[{"orderline_id":LINE,"shipping_method_id":1}]""",
        "shipping_method_id",
        "no such method"
    )]
    public async Task Change_Spoilt_IsRefusedByFieldAndChangesNothing(
        string method,
        string operation,
        string body,
        string field,
        string problem
    )
    {
        await using EmulatedShopClient shop = await StartAsync();
        string path = await CreateAsync(shop);
        (_, JsonObject before) = await shop.GetAsync(path);
        string line = before["lines"]![0]!["id"]!.ToJsonString();

        await ShouldRefuseAsync(shop, method, path + operation, body.Replace("LINE", line), field, problem);

        (_, JsonObject after) = await shop.GetAsync(path);
        JsonNode.DeepEquals(before, after).Should().BeTrue();
    }

    [Fact]
    public async Task Place_OutOfStock_IsRefusedAndTakesNothing()
    {
        await using EmulatedShopClient shop = await StartAsync();
        string path = await CreateAsync(shop);
        shop.Emulator.Shop.SetStock(157301, 0);

        (HttpStatusCode status, JsonObject response) = await shop.PostAsync(path + "place_order/", "{}");

        status.Should().Be(HttpStatusCode.BadRequest);
        response["code"]!.GetValue<string>().Should().Be("out_of_stock");
        shop.Emulator.Shop.Orders.Should().ContainSingle().Which.PlacedAt.Should().BeNull();
    }

    [Theory]
    [InlineData("customertoken nobody")]
    [InlineData("Bearer 0123456789abcdef0123456789abcdef01234567")]
    [InlineData("customertoken")]
    public async Task AnyCall_WithAnotherAuthorization_IsUnauthorized(string authorization)
    {
        await using EmulatedShopClient shop = await StartAsync();
        string path = await CreateAsync(shop);
        shop.Http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);

        using HttpResponseMessage response = await shop.SendAsync(HttpMethod.Get, path);

        response.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        response.Headers.WwwAuthenticate.Should().ContainSingle().Which.Scheme.Should().Be("customertoken");
    }

    [Theory]
    [InlineData(Root + "nothing/")]
    [InlineData("/api/elsewhere/")]
    public async Task AnyCall_ToWhatIsNotThere_IsNotFound(string path)
    {
        await using EmulatedShopClient shop = await StartAsync();

        (HttpStatusCode status, JsonObject response) = await shop.GetAsync(path);

        status.Should().Be(HttpStatusCode.NotFound);
        response["detail"]!.GetValue<string>().Should().Be("Not found.");
    }

    private static async Task<EmulatedShopClient> StartAsync()
    {
        EmulatedShopClient shop = await EmulatedShopClient.StartAsync(provider: "token-checkout");
        shop.Http.DefaultRequestHeaders.Accept.Add(MediaTypeWithQualityHeaderValue.Parse("application/json; version=2.0"));
        return shop;
    }

    /// <summary>Creates a checkout that is ready, and gives its path.</summary>
    private static async Task<string> CreateAsync(EmulatedShopClient shop)
    {
        (_, JsonObject created) = await shop.PostAsync(Root, """{"lines":[{"variant_id":157301,"quantity":2}]}""");
        string path = $"{Root}{created["token"]}/";
        HttpStatusCode status;
        do (status, _) = await shop.GetAsync(path);
        while (status == HttpStatusCode.Accepted);
        return path;
    }

    private static async Task ShouldRefuseAsync(
        EmulatedShopClient shop,
        string method,
        string path,
        string body,
        string field,
        string problem
    )
    {
        using HttpResponseMessage response = await shop.SendAsync(new HttpMethod(method), path, body);
        string text = await response.Content.ReadAsStringAsync(Canceled);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest, text);
        JsonObject json = JsonNode.Parse(text)!.AsObject();
        json.Select(member => member.Key).Should().Equal(field);
        json[field]!.ToJsonString().Should().Contain(problem);
    }
}
