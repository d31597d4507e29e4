using System.Net;
using System.Text.Json.Nodes;
using ShopSdk.Emulator;
using ShopSdk.Emulator.Providers.Intercart;

namespace ShopSdk.Tests.Emulator.Providers.Intercart;

public sealed class IntercartEmulatorTests
{
    private const string Contact = """
        {"email":"bob@shop.example","accepts_marketing":true,"shipping_address":{"first_name":"Bob","last_name":"Chan","address1":"Room 1A",
        "address2":"","city":"NY","province":"California","province_code":"CA","country":"United States","country_code":"US","zip":"999077","phone":"+1"}}
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Get_OpenOrder_StatesCompletedUnlessItIsOmitted(bool omits)
    {
        var options = new ShopEmulatorOptions();
        options.For<IntercartEmulatorOptions>().OmitsCompleted = omits;
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync(options);
        JsonObject order = await shop.CreateAsync();

        (_, JsonObject seen) = await shop.GetAsync(EmulatedShopClient.PathOf(order));

        order["completed"]!.GetValue<bool>().Should().BeFalse();
        seen.ContainsKey("completed").Should().Be(!omits);
    }

    [Fact]
    public async Task Create_SampleCart_ReturnsADraftThatAddsUp()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();

        JsonObject order = await shop.CreateAsync("order-4711");

        order["completed"]!.GetValue<bool>().Should().BeFalse();
        order["checkout_id"]!.GetValue<string>().Should().Be("order-4711");
        order["id"]!.GetValue<string>().Should().MatchRegex("^[0-9]{15}$");
        order.Amount("total_amount").Should().Be(32.99m);
        order.ShouldAddUp();
    }

    [Fact]
    public async Task Create_SameCartTwice_ReturnsTheSameOpenOrder()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject first = await shop.CreateAsync("a");
        JsonObject again = await shop.CreateAsync("a");
        await shop.UpdateAsync(first, """{"complete":true}""");

        JsonObject afterwards = await shop.CreateAsync("b");

        again["id"]!.GetValue<string>().Should().Be(first["id"]!.GetValue<string>());
        afterwards["id"]!.GetValue<string>().Should().NotBe(first["id"]!.GetValue<string>());
        shop.Emulator.OnceCount("a", "CreateOrder").Should().Be(2);
        shop.Emulator.OnceCount("b").Should().Be(1);
    }

    [Fact]
    public async Task Update_EveryGroup_IsEchoedAndAddsUp()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync();

        await shop.UpdateAsync(order, Contact);
        await shop.UpdateAsync(order, """{"shipping_line":{"title":"Standard Shipping","price":"5.99"}}""");
        await shop.UpdateAsync(order, """{"tips_amount":"1.5"}""");
        await shop.UpdateAsync(order, """{"payment_gateway":"paypal","add_payment_info":true,"billing_same_as_shipping":true}""");
        (_, JsonObject seen) = await shop.GetAsync(EmulatedShopClient.PathOf(order));

        seen["email"]!.GetValue<string>().Should().Be("bob@shop.example");
        seen["shipping_address"]!["zip"]!.GetValue<string>().Should().Be("999077");
        seen["shipping_line"]!["price"]!.GetValue<string>().Should().Be("5.99");
        seen["tips_amount"]!.GetValue<string>().Should().Be("1.5");
        seen["payment_gateway"]!.GetValue<string>().Should().Be("paypal");
        seen["add_payment_info"]!.GetValue<bool>().Should().BeTrue();
        seen["billing_same_as_shipping"]!.GetValue<bool>().Should().BeTrue();
        seen.Amount("amount").Should().Be(40.48m);
        seen.ShouldAddUp();
    }

    [Theory]
    [InlineData("48UWW8", "1.20")]
    [InlineData("TM7HWK", "3.30")]
    [InlineData("V2Q7H3", "4.95")]
    [InlineData("MUGSONLY", "8.25")]
    public async Task Update_ValidCode_IsSpreadOverTheLinesInCents(string code, string expected)
    {
        decimal discount = decimal.Parse(expected);
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync();

        JsonObject response = await shop.UpdateAsync(order, $$"""{"discount_code":"{{code}}"}""");

        response["discount_code"]!.GetValue<string>().Should().Be(code);
        response["discount_code_valid"]!.GetValue<bool>().Should().BeTrue();
        response["discount_code_error"]!.GetValue<string>().Should().BeEmpty();
        response.Amount("amount_discount").Should().Be(discount);
        JsonNode detail = response["coupon_detail"]![0]!;
        detail.Amount("total_discount").Should().Be(discount);
        detail["order_number"]!.GetValue<string>().Should().Be(order["id"]!.GetValue<string>());
        detail["match_list"]!.AsObject().Sum(match => match.Value!.Amount("goods_discount")).Should().Be(discount);
        response.ShouldAddUp();
    }

    [Theory]
    [InlineData("NOSUCHCODE", "not_found")]
    [InlineData(ShopSamples.ExpiredCoupon, "expired")]
    [InlineData(ShopSamples.InapplicableCoupon, "inapplicable")]
    [InlineData(ShopSamples.DisabledCoupon, "invalid")]
    public async Task Update_BadCode_IsAValueNotAFailure(string code, string error)
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync();
        await shop.UpdateAsync(order, """{"discount_code":"TM7HWK"}""");

        JsonObject response = await shop.UpdateAsync(order, $$"""{"discount_code":"{{code}}"}""");

        response["discount_code"]!.GetValue<string>().Should().BeEmpty();
        response["discount_code_valid"]!.GetValue<bool>().Should().BeFalse();
        response["discount_code_error"]!.GetValue<string>().Should().Be(error);
        response.Amount("amount_discount").Should().Be(0m);
    }

    [Fact]
    public async Task Update_EmptyCode_RemovesTheCouponWithoutAnError()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync();
        await shop.UpdateAsync(order, """{"discount_code":"TM7HWK"}""");

        JsonObject response = await shop.UpdateAsync(order, """{"discount_code":""}""");

        response["discount_code_valid"]!.GetValue<bool>().Should().BeFalse();
        response["discount_code_error"]!.GetValue<string>().Should().BeEmpty();
        response.Amount("total_amount").Should().Be(32.99m);
    }

    [Fact]
    public async Task Update_ManyLinesWithATinyCoupon_NeverGivesALineANegativeShare()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        shop.Emulator.Shop.AddCoupon(
            new EmulatedCoupon
            {
                Id = 99,
                Code = "FIVECENTS",
                Kind = CouponKind.Fixed,
                Value = 0.05m,
            }
        );
        JsonObject order = await shop.CreateAsync("co", [.. Enumerable.Range(0, 10).Select(_ => new EmulatedItem(157308))]);

        JsonObject response = await shop.UpdateAsync(order, """{"discount_code":"FIVECENTS"}""");

        response.Amount("product_discount").Should().Be(0.05m);
        response.ShouldAddUp();
    }

    [Fact]
    public async Task Update_UpsellSteps_MatchTheDocumentedAmounts()
    {
        const string First =
            """{"id":"pu1","product_id":"4550","sku_id":"25829","quantity":1,"discount_title":"OFFER","discount_type":"percentage","discount_value":"35.5"}""";
        const string More =
            """{"id":"pu2","product_id":"5550","sku_id":"35829","quantity":2,"discount_title":"OFFER","discount_type":"fixed_amount","discount_value":"2.55"}""";
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync("co", new EmulatedItem(157308, 3));
        await shop.UpdateAsync(order, """{"discount_code":"TM7HWK"}""");

        JsonObject one = await shop.UpdateAsync(order, $$"""{"upsell_list":[{{First}}]}""");
        JsonObject two = await shop.UpdateAsync(order, $$"""{"upsell_list":[{{First}},{{More}}]}""");
        JsonObject none = await shop.UpdateAsync(order, """{"upsell_list":[]}""");

        one["amount"]!.GetValue<string>().Should().Be("27");
        one["upsell_amount"]!.GetValue<string>().Should().Be("10.5");
        two["upsell_amount"]!.GetValue<string>().Should().Be("30.5");
        two["upsell_product_list"]![1]!.AsObject().ContainsKey("discount_title").Should().BeFalse();
        none["upsell_amount"]!.GetValue<string>().Should().Be("0");
        one.ShouldAddUp();
        two.ShouldAddUp();
        none.ShouldAddUp();
    }

    [Fact]
    public async Task Update_WithTaxAndInsurance_AddsBoth()
    {
        ShopCatalog taxed = ShopCatalog.Sample with { TaxRate = 0.0825m, Insurance = 1.25m };
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync(new ShopEmulatorOptions { Catalog = taxed });

        JsonObject order = await shop.UpdateAsync(await shop.CreateAsync(), """{"discount_code":"TM7HWK"}""");

        order.Amount("tax_amount").Should().Be(2.45m);
        order.Amount("total_amount").Should().Be(29.69m + 2.45m + 1.25m);
        order.ShouldAddUp();
    }

    [Theory]
    [InlineData("""{"tips_amount":"abc"}""")]
    [InlineData("""{"tips_amount":1.5}""")]
    [InlineData("""{"tips_amount":"-1"}""")]
    [InlineData("""{"tips_amount":"1e3"}""")]
    [InlineData("""{"tips_amount":"1.505"}""")]
    [InlineData("""{"tips_amount":null}""")]
    [InlineData("""{"shipping_line":{"title":"Post"}}""")]
    [InlineData("""{"shipping_line":"post"}""")]
    [InlineData("""{"shipping_address":{"zip":12345}}""")]
    [InlineData("""{"discount_code":null}""")]
    [InlineData("""{"complete":true,"note_attributes":[{"key":"a"}]}""")]
    [InlineData("""{"upsell_list":[{"id":"u","product_id":"4550","sku_id":"35829","quantity":1}]}""")]
    [InlineData("""{"upsell_list":[{"id":"u","product_id":"4550","sku_id":"25829","quantity":0}]}""")]
    [InlineData("""{"upsell_list":[{"id":"u","product_id":"mug","sku_id":"25829","quantity":1}]}""")]
    [InlineData("""{"upsell_list":[{"id":"u","sku_id":"25829","quantity":1}]}""")]
    [InlineData("""{"upsell_list":[{"id":"u","product_id":"4550","sku_id":"25829","quantity":1,"discount_type":"half"}]}""")]
    [InlineData("""{"upsell_list":[7]}""")]
    [InlineData("""{"email":""")]
    [InlineData("""{"tips_amount":"1","tips_amount":"2"}""")]
    [InlineData("""{"complete":true,"complete":true}""")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task Update_Malformed_IsRefusedAndChangesNothing(string body)
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync();

        (HttpStatusCode status, JsonObject problem) = await shop.PostAsync(EmulatedShopClient.PathOf(order), body);
        (_, JsonObject seen) = await shop.GetAsync(EmulatedShopClient.PathOf(order));

        status.Should().Be(HttpStatusCode.BadRequest);
        problem["code"]!.GetValue<string>().Should().Be("malformed");
        JsonNode.DeepEquals(seen, order).Should().BeTrue();
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"checkout_id":"c","cart_token":7,"cart_type":1}""")]
    [InlineData("""{"checkout_id":"c","cart_token":"CART","cart_type":3}""")]
    [InlineData("""{"checkout_id":"c","cart_token":"CART","cart_type":1,"email":7}""")]
    public async Task Create_Malformed_IsRefusedAndCreatesNothing(string body)
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();

        (HttpStatusCode status, JsonObject problem) = await shop.PostAsync(
            "/api/order",
            body.Replace("CART", ShopSamples.CartToken)
        );

        status.Should().Be(HttpStatusCode.BadRequest);
        problem["code"]!.GetValue<string>().Should().Be("malformed");
        shop.Emulator.Shop.Orders.Should().BeEmpty();
        shop.Emulator.OnceTallies.Should().BeEmpty();
    }

    [Fact]
    public async Task AnyCall_WrongOrMissingToken_IsRefused()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        shop.Http.DefaultRequestHeaders.Remove("x-shop-token");
        (HttpStatusCode missing, _) = await shop.GetAsync("/api/order/1");
        shop.Http.DefaultRequestHeaders.Add("x-shop-token", "wrong");

        (HttpStatusCode wrong, _) = await shop.PostAsync("/api/order", """{"checkout_id":"c","cart_token":"t","cart_type":1}""");

        missing.Should().Be(HttpStatusCode.Unauthorized);
        wrong.Should().Be(HttpStatusCode.Unauthorized);
        shop.Emulator.OnceTallies.Should().BeEmpty();
    }

    [Theory]
    [InlineData("GET", "/api/order/999", 404)]
    [InlineData("POST", "/api/order/999", 404)]
    [InlineData("GET", "/api/order/", 404)]
    [InlineData("DELETE", "/api/order/1", 404)]
    [InlineData("POST", "/api/order", 404)]
    public async Task AnyCall_UnknownThing_Is404(string method, string path, int status)
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();

        using HttpResponseMessage response = await shop.SendAsync(
            new HttpMethod(method),
            path,
            method == "POST" ? """{"checkout_id":"c","cart_token":"no-such-cart","cart_type":1}""" : null
        );

        ((int)response.StatusCode).Should().Be(status);
    }
}
