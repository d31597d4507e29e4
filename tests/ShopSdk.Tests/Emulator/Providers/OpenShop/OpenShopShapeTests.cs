using System.Net;
using System.Text.Json.Nodes;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Emulator.Providers.OpenShop;

/// <summary>What the emulator answers has the members and the JSON types of the provider's payloads, no more and no fewer.</summary>
public sealed class OpenShopShapeTests
{
    private const string Cart = """
        [{"platform":0,"productid":"18240","skudatalist":[{"skuid":"157301","qty":1}]},
         {"platform":0,"productid":"1","skudatalist":[{"skuid":"2","qty":1}]}]
        """;

    [Fact]
    public async Task DocumentedResponses_AreShapedLikeThePayloads()
    {
        await using EmulatedShopClient shop = await StartAsync();

        JsonObject created = await PostAsync(shop, "order/create", Cart);
        string numbers = $"[\"{created["data"]!["success"]![0]!["ordernos"]!.GetValue<string>()}\"]";
        await PostAsync(shop, "order/refresh", numbers);
        JsonObject checkout = await PostAsync(shop, "order/checkout", numbers);
        await PostAsync(shop, "order/pay", numbers);
        JsonObject address = await PostAsync(shop, "address/edit", FixtureFile.Text("open-shop", "edit-address.request.json"));
        string shipment = FixtureFile
            .Text("open-shop", "create-express.request.json")
            .Replace("\"170736519167627\"", numbers[1..^1]);
        JsonObject sent = await PostAsync(shop, "express/create", shipment);
        JsonObject refused = await PostAsync(shop, "order/cancel", numbers);
        JsonObject second = await PostAsync(shop, "order/create", Cart);
        JsonObject canceled = await PostAsync(
            shop,
            "order/cancel",
            $"[\"{second["data"]!["success"]![0]!["ordernos"]!.GetValue<string>()}\"]"
        );

        ShouldBeShapedLike(created, "create-order.response.json");
        ShouldBeShapedLike(checkout, "checkout.response.json");
        ShouldBeShapedLike(address, "edit-address.response.json");
        ShouldBeShapedLike(sent, "create-express.response.json");
        ShouldBeShapedLike(canceled, "cancel-order.response.json");
        ShouldBeShapedLike(refused, "failure.response.json");
    }

    [Theory]
    [InlineData("order/create", "{}")]
    [InlineData("order/create", "[]")]
    [InlineData("order/create", "[7]")]
    [InlineData("order/create", """[{"platform":"0","productid":"18240","skudatalist":[{"skuid":"157301","qty":1}]}]""")]
    [InlineData("order/create", """[{"platform":0,"productid":18240,"skudatalist":[{"skuid":"157301","qty":1}]}]""")]
    [InlineData("order/create", """[{"platform":0,"productid":"18240","skudatalist":[]}]""")]
    [InlineData("order/create", """[{"platform":0,"productid":"18240","skudatalist":[{"skuid":"157301","qty":0}]}]""")]
    [InlineData("order/checkout", "[1]")]
    [InlineData("order/checkout", "[]")]
    [InlineData("order/checkout", """["1"]""")]
    [InlineData("order/pay", "")]
    [InlineData("address/edit", """{"receiver":"a"}""")]
    [InlineData("address/edit", "[]")]
    [InlineData("express/create", """{"cleartype":4,"receiverid":1,"shipList":[]}""")]
    [InlineData(
        "address/edit",
        """{"id":9999,"receiver":"a","cellphone":"1","postcode":"1","suburb":"a","city":"a","address":"a"}"""
    )]
    [InlineData(
        "address/edit",
        """{"id":-1,"receiver":"a","cellphone":"1","postcode":"1","suburb":"a","city":"a","address":"a"}"""
    )]
    [InlineData(
        "address/edit",
        """{"id":"1","receiver":"a","cellphone":"1","postcode":"1","suburb":"a","city":"a","address":"a"}"""
    )]
    [InlineData("order/refresh", """["1"]""")]
    [InlineData("order/cancel", """["1"]""")]
    [InlineData("express/create", """{"cleartype":1,"receiverid":1,"shipList":[]}""")]
    [InlineData("express/create", """{"cleartype":1,"receiverid":2586860147562607,"shipList":[{"orderno":"1","shipid":2}]}""")]
    [InlineData(
        "express/create",
        """{"cleartype":1,"receiverid":2586860147562607,"shipList":[{"orderno":"1","shipid":1,"categoryen":"a"}]}"""
    )]
    [InlineData(
        "express/create",
        """{"cleartype":1,"receiverid":2586860147562607,"shipList":[{"orderno":"1","shipid":1,"categoryen":"a","declareList":[{"skuid":"1"}]}]}"""
    )]
    [InlineData("express/create", "[]")]
    [InlineData("express/preview", "{}")]
    [InlineData("express/number", "{}")]
    [InlineData("clearance/personal", "{}")]
    public async Task BadBody_IsAFailureInsideHttp200(string path, string body)
    {
        await using EmulatedShopClient shop = await StartAsync();

        JsonObject response = await PostAsync(shop, path, body);

        ShouldBeShapedLike(response, "failure.response.json");
        response["status"]!.GetValue<string>().Should().Be("500");
        shop.Emulator.OnceTallies.Should().BeEmpty();
    }

    [Theory]
    [InlineData("18240", "157301", 1000000, "Not enough stock")]
    [InlineData("18240", "1", 1, "SKU not found")]
    [InlineData("1", "157301", 1, "Product not found")]
    public async Task Create_WhatThereIsNot_IsListedAsAFailureAndNotCounted(
        string product,
        string sku,
        int quantity,
        string reason
    )
    {
        await using EmulatedShopClient shop = await StartAsync();

        JsonObject response = await PostAsync(
            shop,
            "order/create",
            $$"""[{"platform":0,"productid":"{{product}}","skudatalist":[{"skuid":"{{sku}}","qty":{{quantity}}}]}]"""
        );

        response["data"]!["failure"]!.AsArray().Should().ContainSingle().Which!.ToJsonString().Should().Contain(reason);
        shop.Emulator.Shop.Orders.Should().BeEmpty();
        shop.Emulator.OnceTallies.Should().BeEmpty();
    }

    [Fact]
    public async Task Order_AfterPaying_IsNeitherRefreshedNorPaidNorCancelled()
    {
        await using EmulatedShopClient shop = await StartAsync();
        string numbers = await OrderAsync(shop);
        await PostAsync(shop, "order/refresh", numbers);
        await PostAsync(shop, "order/pay", numbers);

        foreach (string operation in new[] { "order/refresh", "order/cancel" })
            (await PostAsync(shop, operation, numbers))["message"]!.GetValue<string>().Should().Contain("paid", operation);
    }

    [Fact]
    public async Task Parcel_OfAnOrder_IsSentOnceAndAfterPayingOnly()
    {
        await using EmulatedShopClient shop = await StartAsync();
        string numbers = await OrderAsync(shop);
        string shipment = FixtureFile
            .Text("open-shop", "create-express.request.json")
            .Replace("\"170736519167627\"", numbers[1..^1]);

        string unpaid = await SendAsync();
        await PostAsync(shop, "order/refresh", numbers);
        await PostAsync(shop, "order/pay", numbers);
        string sent = await SendAsync();
        string again = await SendAsync();

        unpaid.Should().Contain("is not paid");
        sent.Should().BeEmpty();
        again.Should().Contain("is sent already");
        shop.Emulator.OnceTallies.Where(tally => tally.Operation == "CreateExpress")
            .Should()
            .ContainSingle()
            .Which.Count.Should()
            .Be(1);

        async Task<string> SendAsync() =>
            (await PostAsync(shop, "express/create", shipment))["data"]!["resultList"]![0]!["error"]!.GetValue<string>();
    }

    [Fact]
    public async Task Checkout_WithoutARefresh_IsRefused()
    {
        await using EmulatedShopClient shop = await StartAsync();
        JsonObject created = await PostAsync(shop, "order/create", Cart);

        JsonObject response = await PostAsync(
            shop,
            "order/checkout",
            $"[\"{created["data"]!["success"]![0]!["ordernos"]!.GetValue<string>()}\"]"
        );

        response["message"]!.GetValue<string>().Should().Be("Refresh the order first.");
    }

    [Theory]
    [InlineData("token")]
    [InlineData("version")]
    public async Task AnyCall_WithoutAHeader_IsAFailure(string header)
    {
        await using EmulatedShopClient shop = await StartAsync();
        shop.Http.DefaultRequestHeaders.Remove(header);

        JsonObject response = await PostAsync(shop, "order/create", Cart);

        response["message"]!.GetValue<string>().Should().Contain(header);
        shop.Emulator.OnceTallies.Should().BeEmpty();
    }

    private static async Task<EmulatedShopClient> StartAsync()
    {
        EmulatedShopClient shop = await EmulatedShopClient.StartAsync(provider: "open-shop");
        shop.Http.DefaultRequestHeaders.Add("token", shop.Emulator.ShopToken);
        shop.Http.DefaultRequestHeaders.Add("version", "20260101");
        return shop;
    }

    private static async Task<string> OrderAsync(EmulatedShopClient shop) =>
        $"[\"{(await PostAsync(shop, "order/create", Cart))["data"]!["success"]![0]!["ordernos"]!.GetValue<string>()}\"]";

    private static async Task<JsonObject> PostAsync(EmulatedShopClient shop, string path, string body)
    {
        (HttpStatusCode status, JsonObject json) = await shop.PostAsync("/api/open/" + path, body);
        status.Should().Be(HttpStatusCode.OK);
        return json;
    }

    private static void ShouldBeShapedLike(JsonObject response, string fixture)
    {
        JsonShape payload = new JsonShape().Add(JsonNode.Parse(FixtureFile.Text("open-shop", fixture)));
        JsonShape actual = new JsonShape().Add(response);

        actual.BeyondThat(payload).Should().BeEmpty(fixture);
        payload.BeyondThat(actual).Should().BeEmpty(fixture);
    }
}
