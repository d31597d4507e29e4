using System.Text;
using System.Text.Json.Nodes;
using ShopSdk.Emulator;
using ShopSdk.Emulator.Providers.AnqiCms;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Emulator.Providers.AnqiCms;

/// <summary>Holds the emulator's responses against the provider's own payload, with nothing of the SDK in between.</summary>
public sealed class AnqiCmsShapeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("checkout-single.request.json")]
    [InlineData("checkout-multiple.request.json")]
    public async Task Checkout_OfTheDocumentsRequest_HasTheMembersAndTypesOfItsResponse(string request)
    {
        (_, JsonObject response) = await SendAsync("/api/order/checkout", FixtureFile.Text("anqicms", request));

        var known = new JsonShape().Add(JsonNode.Parse(FixtureFile.Text("anqicms", "checkout.response.json")));
        var seen = new JsonShape().Add(response);
        seen.BeyondThat(known).Should().BeEmpty(response.ToJsonString());
        known.BeyondThat(seen).Should().BeEmpty(response.ToJsonString());
    }

    [Fact]
    public async Task Checkout_OfTheDocumentsSingleRequest_GivesTheDocumentsNumbers()
    {
        (_, JsonObject response) = await SendAsync(
            "/api/order/checkout",
            FixtureFile.Text("anqicms", "checkout-single.request.json")
        );

        JsonNode document = JsonNode.Parse(FixtureFile.Text("anqicms", "checkout.response.json"))!;
        foreach (
            string member in new[]
            {
                "currency_code",
                "origin_amount",
                "amount",
                "discount_amount",
                "coupon_code",
                "coupon_code_id",
                "remark",
            }
        )
            response["data"]![member]!.ToJsonString().Should().Be(document["data"]![member]!.ToJsonString(), member);
        JsonNode.DeepEquals(response["data"]!["details"], document["data"]!["details"]).Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"goods_id":"1","quantity":1}""")]
    [InlineData("""{"quantity":1}""")]
    [InlineData("""{"details":[{"goods_id":1,"quantity":"2"}]}""")]
    [InlineData("""{"goods_id":1,"quantity":1,"address":[]}""")]
    [InlineData("nonsense")]
    public async Task Checkout_OfAnythingElse_IsCodeMinusOneWithoutData(string body)
    {
        (int status, JsonObject response) = await SendAsync("/api/order/checkout", body);

        status.Should().Be(200);
        response["code"]!.GetValue<int>().Should().Be(-1);
        response.ContainsKey("data").Should().BeFalse();
    }

    [Fact]
    public async Task Anything_WithoutABuyer_IsCode1001()
    {
        (int status, JsonObject response) = await SendAsync("/api/order/cancel", "{}", token: null);

        status.Should().Be(200);
        response["code"]!.GetValue<int>().Should().Be(1001);
    }

    [Fact]
    public async Task UnknownPath_IsAPage()
    {
        await using ShopEmulator emulator = await StartAsync();
        using HttpClient http = Client(emulator, ShopSamples.BuyerToken);

        using HttpResponseMessage response = await http.GetAsync(new Uri("/api/nothing", UriKind.Relative), Token);

        ((int)response.StatusCode).Should().Be(404);
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
    }

    /// <summary>The products and the coupon of the document's example.</summary>
    private static ShopCatalog Document { get; } =
        new()
        {
            Currency = "CNY",
            Products =
            [
                new()
                {
                    Id = 1,
                    Title = "One",
                    Variants = [new() { Id = 1, Price = 100m }],
                },
                new()
                {
                    Id = 2,
                    Title = "Two",
                    Variants = [new() { Id = 3, Price = 50m }],
                },
            ],
            Coupons =
            [
                new()
                {
                    Id = 1,
                    Code = "SAVE100",
                    Kind = CouponKind.Percentage,
                    Value = 10m,
                },
                new()
                {
                    Id = 5,
                    Code = "FIVE",
                    Kind = CouponKind.Fixed,
                    Value = 5m,
                },
            ],
            Customers = ShopCatalog.Sample.Customers,
        };

    private static Task<ShopEmulator> StartAsync()
    {
        var options = new ShopEmulatorOptions { Catalog = Document };
        options.For<AnqiCmsEmulatorOptions>().OpenEdition = false;
        return ShopEmulator.StartAsync(options, Token);
    }

    private static HttpClient Client(ShopEmulator emulator, string? token)
    {
        var http = new HttpClient { BaseAddress = emulator.AddressOf("anqicms") };
        if (token is not null)
            http.DefaultRequestHeaders.Add("token", token);
        return http;
    }

    private static async Task<(int Status, JsonObject Json)> SendAsync(
        string path,
        string body,
        string? token = ShopSamples.BuyerToken
    )
    {
        await using ShopEmulator emulator = await StartAsync();
        using HttpClient http = Client(emulator, token);
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await http.PostAsync(new Uri(path, UriKind.Relative), content, Token);
        string text = await response.Content.ReadAsStringAsync(Token);
        return ((int)response.StatusCode, JsonNode.Parse(text)!.AsObject());
    }
}
