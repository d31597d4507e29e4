using System.Text.Json.Nodes;
using ShopSdk.Emulator;

namespace ShopSdk.Tests.Emulator.Providers.AnqiCms;

/// <summary>What the emulator does not take, and what it does for the buyer who owns an order only.</summary>
public sealed class AnqiCmsRefusalTests
{
    private const string Create = "/api/order/create";

    [Theory]
    [InlineData(Create, "nonsense", "EOF")]
    [InlineData(Create, """{"quantity":1}""", "请选择商品")]
    [InlineData(Create, """{"goods_id":1,"quantity":1}""", "record not found")]
    [InlineData(Create, """{"goods_id":18240,"goods_sku_id":1,"quantity":1}""", "record not found")]
    [InlineData(Create, """{"goods_id":18240,"quantity":-1}""", "数量错误")]
    [InlineData(Create, """{"goods_id":18240,"quantity":1000000}""", "库存不足")]
    [InlineData(Create, """{"details":[{"goods_id":18240,"quantity":1},{"goods_id":1}]}""", "record not found")]
    [InlineData(Create, """{"goods_id":18240,"quantity":1,"coupon_code":"NOSUCHCODE"}""", "优惠券不可用")]
    [InlineData(Create, """{"goods_id":18240,"quantity":1,"coupon_code_id":9999}""", "优惠券不可用")]
    [InlineData(Create, """{"goods_id":18240,"quantity":1,"coupon_id":9999}""", "优惠券不可用")]
    [InlineData(Create, """{"goods_id":18240,"quantity":1,"address":{"id":9999}}""", "地址不存在")]
    [InlineData(Create, """{"goods_id":18240,"quantity":1,"address":{"name":7}}""", "address.name must be a text")]
    [InlineData(
        "/api/order/checkout",
        """{"goods_id":18240,"quantity":1,"address":{"id":"1"}}""",
        "address.id must be a whole number"
    )]
    [InlineData("/api/order/cancel", "[]", "EOF")]
    [InlineData("/api/order/cancel", """{"order_id":"1"}""", "record not found")]
    [InlineData("/api/order/address", "[]", "EOF")]
    [InlineData("/api/order/address", """{"id":9999,"name":"Bob"}""", "地址不存在")]
    [InlineData("/api/order/address", """{"name":7}""", "name must be a text")]
    public async Task Post_Spoilt_IsCodeMinusOneAndActsOnNothing(string path, string body, string message)
    {
        await using EmulatedShopClient shop = await StartAsync();

        (_, JsonObject response) = await shop.PostAsync(path, body);

        response["code"]!.GetValue<int>().Should().Be(-1);
        response["msg"]!.GetValue<string>().Should().Be(message);
        shop.Emulator.Shop.Orders.Should().BeEmpty();
        shop.Emulator.OnceTallies.Should().BeEmpty();
    }

    [Fact]
    public async Task Pay_ByAWayThatDoesNotExist_IsRefusedAndStaysUnpaid()
    {
        await using EmulatedShopClient shop = await StartAsync();
        string order = await OrderAsync(shop);

        (_, JsonObject response) = await shop.PostAsync(
            "/api/order/payment",
            $$"""{"order_id":"{{order}}","pay_way":"shells"}"""
        );
        (_, JsonObject check) = await shop.GetAsync($"/api/payment/check?order_id={order}");

        response["code"]!.GetValue<int>().Should().Be(-1);
        check["msg"]!.GetValue<string>().Should().Be("未支付");
    }

    [Fact]
    public async Task Order_OfAnotherBuyer_IsNeitherShownNorTouched()
    {
        await using EmulatedShopClient shop = await StartAsync();
        string order = await OrderAsync(shop);
        Become(shop, ShopSamples.OtherBuyerToken);

        (_, JsonObject read) = await shop.GetAsync($"/api/order/detail?order_id={order}");
        (_, JsonObject canceled) = await shop.PostAsync("/api/order/cancel", $$"""{"order_id":"{{order}}"}""");
        (_, JsonObject listed) = await shop.GetAsync("/api/orders");
        (_, JsonObject address) = await shop.GetAsync("/api/order/address");

        read["msg"]!.GetValue<string>().Should().Be("权限不足");
        canceled["msg"]!.GetValue<string>().Should().Be("订单不可操作");
        listed["total"]!.GetValue<int>().Should().Be(0);
        address["msg"]!.GetValue<string>().Should().Be("record not found", "the second buyer has saved none");
    }

    [Theory]
    [InlineData("/api/order/detail?order_id=1")]
    [InlineData("/api/payment/check?order_id=1")]
    public async Task Get_UnknownOrder_IsNotFound(string path)
    {
        await using EmulatedShopClient shop = await StartAsync();

        (_, JsonObject response) = await shop.GetAsync(path);

        response["msg"]!.GetValue<string>().Should().Be("record not found");
    }

    [Theory]
    [InlineData("waiting", 1)]
    [InlineData("paid", 1)]
    [InlineData("closed", 1)]
    [InlineData("finished", 1)]
    [InlineData("delivery", 0)]
    [InlineData("refunding", 0)]
    [InlineData("", 4)]
    public async Task List_ByStatus_ShowsThoseOnly(string status, int expected)
    {
        await using EmulatedShopClient shop = await StartAsync();
        await OrderAsync(shop);
        await shop.PostAsync("/api/order/payment", $$"""{"order_id":"{{await OrderAsync(shop)}}","pay_way":"balance"}""");
        await shop.PostAsync("/api/order/cancel", $$"""{"order_id":"{{await OrderAsync(shop)}}"}""");
        await shop.PostAsync("/api/order/finish", $$"""{"order_id":"{{await OrderAsync(shop)}}"}""");

        (_, JsonObject response) = await shop.GetAsync($"/api/orders?status={status}");

        response["total"]!.GetValue<int>().Should().Be(expected);
        (response["data"]?.AsArray().Count ?? 0).Should().Be(expected);
    }

    [Theory]
    [InlineData("coupon_code_id")]
    [InlineData("coupon_id")]
    public async Task Checkout_CouponByNumber_TakesItOff(string member)
    {
        await using EmulatedShopClient shop = await StartAsync();
        long id = shop.Emulator.Shop.Catalog.Coupons.First(coupon => coupon.Code == ShopSamples.FixedCoupon).Id;

        (_, JsonObject response) = await shop.PostAsync(
            "/api/order/checkout",
            $$"""{"goods_id":18240,"quantity":2,"{{member}}":{{id}}}"""
        );

        response["data"]!["discount_amount"]!.GetValue<long>().Should().Be(120);
    }

    private static async Task<EmulatedShopClient> StartAsync()
    {
        EmulatedShopClient shop = await EmulatedShopClient.StartAsync(provider: "anqicms");
        Become(shop, ShopSamples.BuyerToken);
        return shop;
    }

    private static void Become(EmulatedShopClient shop, string token)
    {
        shop.Http.DefaultRequestHeaders.Remove("token");
        shop.Http.DefaultRequestHeaders.Add("token", token);
    }

    private static async Task<string> OrderAsync(EmulatedShopClient shop)
    {
        (_, JsonObject created) = await shop.PostAsync(Create, """{"goods_id":18240,"quantity":1}""");
        return created["data"]!["order_id"]!.GetValue<string>();
    }
}
