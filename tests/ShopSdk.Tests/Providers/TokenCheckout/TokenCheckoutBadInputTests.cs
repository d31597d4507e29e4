using System.Net;
using System.Text.Json.Nodes;
using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Http;
using ShopSdk.Providers.TokenCheckout;
using ShopSdk.Providers.TokenCheckout.Wire;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Providers.TokenCheckout;

/// <summary>What the provider may answer when it is not itself.</summary>
public sealed class TokenCheckoutBadInputTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ShopSdk.Errors.CredentialsRejectedException", 401, """{"detail":"Invalid token."}""")]
    [InlineData("ShopSdk.Errors.CredentialsRejectedException", 403, """{"detail":"Permission denied."}""")]
    [InlineData("ShopSdk.Errors.RequestRejectedException", 400, """{"email":["Enter a valid email address."]}""")]
    [InlineData("ShopSdk.Errors.RequestRejectedException", 400, """{"non_field_errors":["No."]}""")]
    [InlineData("ShopSdk.Errors.RequestRejectedException", 404, """{"detail":"Not found."}""")]
    [InlineData("ShopSdk.Errors.RequestRejectedException", 406, """{"detail":"Invalid version."}""")]
    [InlineData("ShopSdk.Errors.RequestRejectedException", 422, "")]
    [InlineData("ShopSdk.Errors.ProviderUnavailableException", 429, """{"detail":"Throttled."}""")]
    [InlineData("ShopSdk.Errors.ProviderUnavailableException", 500, "<h1>Server Error (500)</h1>")]
    [InlineData("ShopSdk.Errors.ProviderResponseException", 302, "")]
    [InlineData("ShopSdk.Errors.ProviderResponseException", 200, "<html><body>Hello</body></html>")]
    [InlineData("ShopSdk.Errors.ProviderResponseException", 200, "")]
    [InlineData("ShopSdk.Errors.ProviderResponseException", 200, "{}")]
    [InlineData("ShopSdk.Errors.ProviderResponseException", 200, "null")]
    [InlineData("ShopSdk.Errors.ProviderResponseException", 200, "[]")]
    [InlineData("ShopSdk.Errors.ProviderResponseException", 200, """{"token":"t","lines":[null]}""")]
    [InlineData("ShopSdk.Errors.ProviderResponseException", 200, """{"token":"t","total_price":"1e3"}""")]
    [InlineData("ShopSdk.Errors.ProviderResponseException", 204, "")]
    [InlineData("ShopSdk.Errors.RequestRejectedException", 400, """{"code":"order_placed"}""")]
    public async Task Get_BadResponse_IsATypedException(string type, int status, string body)
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync();
        Checkout checkout = await shop.Client.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);
        shop.Emulator.Faults.Always(TokenCheckoutShop.Provider, "GetCheckout", Fault.Response(status, body));

        Func<Task> get = () => shop.Client.GetAsync(checkout.Id, cancellationToken: Token);

        ShopException error = (await get.Should().ThrowAsync<ShopException>()).Which;
        error.GetType().FullName.Should().Be(type);
        error.Operation.Should().Be("GetCheckout");
    }

    [Fact]
    public async Task AnyCall_RefusedToken_IsACredentialsException()
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync();
        ICheckoutClient stranger = shop.Client.ForBuyer(new BuyerCredential("ffff"));

        Func<Task> start = () => stranger.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);

        (await start.Should().ThrowAsync<CredentialsRejectedException>()).WithMessage("*Invalid token.*");
    }

    [Fact]
    public async Task Get_LimitThatPasses_IsNotNoticed()
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync();
        Checkout checkout = await shop.Client.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);
        shop.Emulator.Faults.Next(TokenCheckoutShop.Provider, "GetCheckout", Fault.TooManyRequests(TimeSpan.Zero), 2);

        (await shop.Client.GetAsync(checkout.Id, cancellationToken: Token)).Amounts.Should().Be(checkout.Amounts);
    }

    [Fact]
    public async Task Get_WrongContentTypeAndUnknownMembers_AreRead()
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync();
        Checkout checkout = await shop.Client.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);
        shop.Emulator.Faults.Next(TokenCheckoutShop.Provider, "GetCheckout", Fault.WrongContentType());
        shop.Emulator.Faults.Next(TokenCheckoutShop.Provider, "GetCheckout", Fault.Tampered(json => json["gift"] = true));

        Checkout first = await shop.Client.GetAsync(checkout.Id, cancellationToken: Token);
        Checkout second = await shop.Client.GetAsync(checkout.Id, cancellationToken: Token);

        first.Amounts.Should().Be(checkout.Amounts);
        second.ProviderResponse.As<TokenCheckoutSnapshot>().ExtensionData.Should().ContainKey("gift");
    }

    [Theory]
    [InlineData("\"total_price\": \"0.11\"", "\"total_price\": 0.11", true)]
    [InlineData("\"total_price\": \"0.11\"", "\"total_price\": \"\"", true)]
    [InlineData("\"total_price\": \"0.11\"", "\"total_price\": null", true)]
    [InlineData("\"total_price\": \"0.11\"", "\"total_price\": true", false)]
    [InlineData("\"total_price\": \"0.11\"", "\"total_price\": []", false)]
    [InlineData("\"cost\": 0.1", "\"cost\": \"0.10\"", true)]
    [InlineData("\"cost\": 0.1", "\"cost\": {}", false)]
    [InlineData("\"quantity\": 1", "\"quantity\": \"1\"", true)]
    [InlineData("\"quantity\": 1", "\"quantity\": 1.5", false)]
    [InlineData("\"requires_shipping\": true", "\"requires_shipping\": 1", true)]
    [InlineData("\"requires_shipping\": true", "\"requires_shipping\": \"maybe\"", false)]
    [InlineData("\"note\": \"\"", "\"note\": null", true)]
    [InlineData("\"note\": \"\"", "\"note\": 7", true)]
    [InlineData("\"note\": \"\"", "\"note\": []", true)]
    [InlineData("\"discounts\": []", "\"discounts\": null", true)]
    [InlineData("\"discounts\": []", "\"discounts\": {}", true)]
    [InlineData("\"discounts\": []", "\"discounts\": 1", false)]
    [InlineData("\"created_at\": \"2021-05-12T15:40:58.770985+08:00\"", "\"created_at\": \"yesterday\"", true)]
    public async Task Get_MemberOfAnotherJsonType_IsReadOrATypedException(string member, string other, bool readable)
    {
        string payload = FixtureFile.Text("token-checkout", "get-checkout.response.json");
        payload.Should().Contain(member);
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync();
        Checkout checkout = await shop.Client.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);
        string token = JsonNode.Parse(payload)!["token"]!.GetValue<string>();
        payload = payload.Replace(token, checkout.Id.Key).Replace(member, other);
        shop.Emulator.Faults.Next(TokenCheckoutShop.Provider, "GetCheckout", Fault.Response(200, payload));

        Func<Task<Checkout>> get = () => shop.Client.GetAsync(checkout.Id, cancellationToken: Token);

        if (readable)
            (await get()).Lines.Should().ContainSingle();
        else
            (await get.Should().ThrowAsync<ProviderResponseException>()).WithMessage("*cannot be read at $.*");
    }

    [Theory]
    [InlineData(200, "{}")]
    [InlineData(202, """{"detail":"Order is being processed","code":"throttled"}""")]
    [InlineData(500, "")]
    [InlineData(409, "{}")]
    public async Task Start_ResponseWithoutToken_IsUnknownAndSentOnce(int status, string body)
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync();
        shop.Emulator.Faults.Always(TokenCheckoutShop.Provider, "CreateCheckout", Fault.Response(status, body));

        Func<Task> start = () => shop.Client.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);

        await start.Should().ThrowAsync<OutcomeUnknownException>();
        shop.Operations().Should().Equal("CreateCheckout");
    }

    [Theory]
    [InlineData(200, "{}")]
    [InlineData(200, "<html></html>")]
    [InlineData(202, """{"detail":"Order is being processed","code":"throttled"}""")]
    [InlineData(400, """{"non_field_errors":["No."]}""")]
    [InlineData(429, """{"detail":"Throttled.","code":"throttled"}""")]
    [InlineData(503, "")]
    public async Task Place_ResponseThatProvesNothing_IsLookedUp_AndFoundWhenThereIsAnOrder(int status, string body)
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync();
        Checkout checkout = await shop.Client.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);
        Fault fault = Fault.Response(status, body, point: FaultPoint.AfterApplyBeforeResponse);
        shop.Emulator.Faults.Next(TokenCheckoutShop.Provider, "PlaceOrder", fault);

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Default(), cancellationToken: Token);

        placement.Should().BeOfType<Placement.Placed>().Which.Evidence.Kind.Should().Be(EvidenceKind.Lookup);
        shop.Emulator.OnceCount(checkout.Id.Key, "PlaceOrder").Should().Be(1);
    }

    [Fact]
    public async Task RedeemCoupon_LostResponse_IsUnknownAndSentOnce()
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync();
        Checkout checkout = await shop.Client.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);
        shop.Emulator.Faults.Next(TokenCheckoutShop.Provider, "RedeemCoupon", Fault.ResetAfterApply);
        var request = new TokenCheckoutRedeemCouponRequest { CodePrefix = ShopSamples.FixedCoupon };

        Func<Task> redeem = () => shop.Api.RedeemCouponAsync(checkout.Id.Key, request, Token);

        await redeem.Should().ThrowAsync<OutcomeUnknownException>();
        IReadOnlyList<TokenCheckoutCouponCode> codes = await shop.Api.GetAvailableCouponCodesAsync(checkout.Id.Key, Token);
        codes.Should().ContainSingle(code => code.Code!.Length == ShopSamples.FixedCoupon.Length + 6);
        shop.Emulator.OnceCount(checkout.Id.Key, "RedeemCoupon").Should().Be(1);
    }

    [Fact]
    public async Task AddCoupon_ByIdOfARedeemedCode_Applies()
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync();
        Checkout checkout = await shop.Client.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);
        IReadOnlyList<TokenCheckoutCouponCode> codes = await shop.Api.GetAvailableCouponCodesAsync(checkout.Id.Key, Token);

        using ApiResult<TokenCheckoutSnapshot> response = await shop.Api.AddCouponAsync(
            checkout.Id.Key,
            new() { Id = codes[0].Id },
            Token
        );

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content!.CouponCodes!.Single().Id.Should().Be(codes[0].Id);
    }

    [Fact]
    public void Options_ThatCannotBeHeaders_AreRefusedByName()
    {
        var options = new TokenCheckoutOptions
        {
            BaseAddress = new Uri("https://shop.example"),
            ShopName = "a\nb",
            Language = "",
        };

        options
            .Validate()
            .Should()
            .HaveCount(2)
            .And.Contain(p => p.StartsWith("ShopName "))
            .And.Contain(p => p.StartsWith("Language "));
    }
}
