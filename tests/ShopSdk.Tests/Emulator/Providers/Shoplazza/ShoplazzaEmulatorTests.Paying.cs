using System.Net;
using System.Text.Json.Nodes;
using ShopSdk.Emulator;

namespace ShopSdk.Tests.Emulator.Providers.Shoplazza;

/// <content>Paying and canceling.</content>
public sealed partial class ShoplazzaEmulatorTests
{
    [Theory]
    [InlineData(false, 404, """{"errors":["Unable to find resource"]}""")]
    [InlineData(true, 500, """{"code":5,"message":"record not found!","details":[]}""")]
    public async Task Pay_UnknownOrder_IsToldAsTheOptionsSay(bool with500, int status, string expected)
    {
        await using ShoplazzaWire shop = await ShoplazzaWire.StartAsync(options =>
            options.ReturnsStatus500ForUnknownOrders = with500
        );

        (HttpStatusCode seen, JsonNode? response) = await shop.SendAsync(HttpMethod.Post, "/1/payment/success");

        ((int)seen).Should().Be(status);
        response!.ToJsonString().Should().Be(expected);
    }

    [Theory]
    [InlineData("""{"billing_address":{"city":7}}""", 400)]
    [InlineData("[]", 400)]
    [InlineData("""{"billing_address":{"city":"London"}}""", 200)]
    public async Task Pay_Body_IsOptionalAndTexts(string body, int status)
    {
        await using ShoplazzaWire shop = await ShoplazzaWire.StartAsync();
        string path = $"/{(await shop.CreateAsync())["order"]!["id"]}/payment/success";

        (HttpStatusCode seen, _) = await shop.SendAsync(HttpMethod.Post, path, body);

        ((int)seen).Should().Be(status);
    }

    [Theory]
    [InlineData("/payment/success")]
    [InlineData("/cancel")]
    public async Task PayAndCancel_ContentThatIsNoJson_AreRefused(string action)
    {
        await using ShoplazzaWire shop = await ShoplazzaWire.StartAsync();
        string path = $"/{(await shop.CreateAsync())["order"]!["id"]}{action}";

        (HttpStatusCode without, JsonNode? response) = await shop.SendAsync(HttpMethod.Post, path, "", null);
        (HttpStatusCode text, _) = await shop.SendAsync(HttpMethod.Post, path, "{}", "text/plain");

        without.Should().Be(HttpStatusCode.BadRequest);
        text.Should().Be(HttpStatusCode.BadRequest);
        response!.ToJsonString().Should().Be("{}");
        shop.Emulator.OnceCount("order-4711").Should().Be(1, "only the order was created");
    }

    [Theory]
    [InlineData("[]", 400)]
    [InlineData("""{"reason":7}""", 400)]
    [InlineData("""{"reason":"changed my mind"}""", 200)]
    [InlineData("", 200)]
    public async Task Cancel_Body_IsOptionalAndAText(string body, int status)
    {
        await using ShoplazzaWire shop = await ShoplazzaWire.StartAsync();
        string path = $"/{(await shop.CreateAsync())["order"]!["id"]}/cancel";

        (HttpStatusCode seen, _) = await shop.SendAsync(HttpMethod.Post, path, body);

        ((int)seen).Should().Be(status);
    }

    [Fact]
    public async Task Canceled_Order_IsNeitherCanceledNorPaidAgain()
    {
        await using ShoplazzaWire shop = await ShoplazzaWire.StartAsync();
        string path = $"/{(await shop.CreateAsync())["order"]!["id"]}";
        await shop.OkAsync(HttpMethod.Post, path + "/cancel");

        (HttpStatusCode again, _) = await shop.SendAsync(HttpMethod.Post, path + "/cancel");
        (HttpStatusCode paid, _) = await shop.SendAsync(HttpMethod.Post, path + "/payment/success");

        again.Should().NotBe(HttpStatusCode.OK);
        paid.Should().NotBe(HttpStatusCode.OK);
        shop.Emulator.OnceCount("order-4711", "SimulatePayment").Should().Be(0);
    }

    [Fact]
    public async Task Cancel_PaidOrder_PutsTheGoodsBack()
    {
        await using ShoplazzaWire shop = await ShoplazzaWire.StartAsync();
        string path = $"/{(await shop.CreateAsync())["order"]!["id"]}";
        await shop.OkAsync(HttpMethod.Post, path + "/payment/success");

        await shop.OkAsync(HttpMethod.Post, path + "/cancel");

        shop.Emulator.Shop.StockOf(157301).Should().Be(100_000);
    }

    [Fact]
    public async Task Pay_OutOfStock_IsRefusedAndTakesNothing()
    {
        await using ShoplazzaWire shop = await ShoplazzaWire.StartAsync();
        string path = $"/{(await shop.CreateAsync())["order"]!["id"]}/payment/success";
        shop.Emulator.Shop.SetStock(157302, 0);

        (HttpStatusCode status, JsonNode? response) = await shop.SendAsync(HttpMethod.Post, path);

        status.Should().Be(HttpStatusCode.UnprocessableEntity);
        response!.ToJsonString().Should().Contain("Inventory is not enough");
        shop.Emulator.Shop.StockOf(157301).Should().Be(100_000);
    }
}
