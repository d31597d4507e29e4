using System.Text;
using System.Text.Json.Nodes;
using ShopSdk.Emulator;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Emulator.Providers.TokenCheckout;

/// <summary>Holds the emulator's responses against the provider's own payloads, over plain HTTP, without the SDK's wire types.</summary>
public sealed class TokenCheckoutShapeTests
{
    /// <summary>What no payload shows and the provider's page takes from the vendor's own storefront.</summary>
    private const string BeyondThePayloads = """
        {
          "shipping_address": {
            "province": "", "city": "", "district": "", "address1": "", "address2": "", "full_name": "", "mobile": "",
            "customer_address_id": 1, "identification_number": ""
          },
          "discounts": [{"id": 1, "description": "", "discount_price": ""}],
          "coupon_codes": [{"id": 1, "title": ""}],
          "lines": [{"variant": {"compare_at_price": ""}, "product": {"compare_at_price": ""}}],
          "detail": "",
          "code": "",
          "order": {"id": 1}
        }
        """;

    [Fact]
    public async Task Checkouts_HaveEveryMemberOfTheSample_AndNoneBeyond_InItsTypes()
    {
        var known = new JsonShape();
        JsonObject sample = Fixture("get-checkout.response.json").AsObject();
        known.Add(sample).Add(Fixture("get-checkout.pending.202.json")).Add(JsonNode.Parse(BeyondThePayloads));
        // A bound checkout has the buyer that a voucher shows.
        known.Add(new JsonObject { ["customer"] = Fixture("available-vouchers.response.json")[0]!["customer"]!.DeepClone() });
        (List<JsonNode> checkouts, _) = await RunAllStepsAsync();
        var seen = new JsonShape();
        foreach (JsonNode checkout in checkouts)
            seen.Add(checkout);

        seen.BeyondThat(known).Should().BeEmpty();
        new JsonShape().Add(sample).BeyondThat(seen).Should().BeEmpty();
    }

    [Fact]
    public async Task OtherResponses_HaveTheShapeOfTheirSamples()
    {
        (_, Dictionary<string, JsonNode> others) = await RunAllStepsAsync();

        others.Keys.Should().HaveCount(4);
        foreach ((string name, JsonNode response) in others)
        {
            JsonShape sample = new JsonShape().Add(Fixture(name));
            JsonShape seen = new JsonShape().Add(response);
            seen.BeyondThat(sample).Should().BeSubsetOf(["[].coupon.ends_at: String"], name);
            sample.BeyondThat(seen).Should().BeEmpty(name);
        }
    }

    private static JsonNode Fixture(string name) => JsonNode.Parse(FixtureFile.Text("token-checkout", name))!;

    private static async Task<(List<JsonNode> Checkouts, Dictionary<string, JsonNode> Others)> RunAllStepsAsync()
    {
        await using ShopEmulator emulator = await ShopEmulator.StartAsync(
            cancellationToken: TestContext.Current.CancellationToken
        );
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false });
        http.BaseAddress = emulator.AddressOf("token-checkout");
        var others = new Dictionary<string, JsonNode>
        {
            ["create-checkout.response.json"] = await SendAsync(
                "POST",
                "/api/checkout/",
                """{"lines":[{"variant_id":157301,"quantity":2},{"variant_id":157309,"quantity":1},{"variant_id":157302,"quantity":1}]}"""
            ),
        };
        string path = $"/api/checkout/{others["create-checkout.response.json"]["token"]}/";
        List<JsonNode> checkouts = [await SendAsync("GET", path), await SendAsync("GET", path), await SendAsync("GET", path)];
        http.DefaultRequestHeaders.Add("Authorization", $"customertoken {ShopSamples.BuyerToken}");
        checkouts.Add(await SendAsync("GET", path));
        checkouts.Add(await SendAsync("PATCH", path, FixtureFile.Text("token-checkout", "update-checkout.request.json")));
        checkouts.Add(await SendAsync("PUT", path + "update_address/", """{"customer_address_id":2586860147562607}"""));
        others["available-coupon-codes.response.json"] = await SendAsync("GET", path + "available_coupon_codes/");
        others["available-vouchers.response.json"] = await SendAsync("GET", path + "available_vouchers/");
        checkouts.Add(await SendAsync("POST", path + "add_coupon/", $$"""{"code_prefix":"{{ShopSamples.PercentageCoupon}}"}"""));
        long line = checkouts[^1]["lines"]![0]!["id"]!.GetValue<long>();
        string binding = $$"""[{"orderline_id":{{line}},"shipping_method_id":72}]""";
        checkouts.Add(await SendAsync("POST", path + "bind_shipping_method/", binding));
        checkouts.Add(await SendAsync("POST", path + "remove_coupons/"));
        others["place-order.response.json"] = await SendAsync("POST", path + "place_order/");
        checkouts.Add(await SendAsync("GET", path));
        return (checkouts, others);

        async Task<JsonNode> SendAsync(string method, string target, string? body = null)
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), target);
            request.Headers.TryAddWithoutValidation("Accept", "application/json; version=2.0");
            request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
            using HttpResponseMessage response = await http.SendAsync(request, TestContext.Current.CancellationToken);
            return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        }
    }
}
