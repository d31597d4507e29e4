using System.Net;
using System.Text.Json.Nodes;
using ShopSdk.Emulator;

namespace ShopSdk.Tests.Emulator.Providers.Shoplazza;

public sealed partial class ShoplazzaEmulatorTests
{
    [Fact]
    public async Task Order_FromCreationToPayment_AddsUp()
    {
        await using ShoplazzaWire shop = await ShoplazzaWire.StartAsync();

        JsonNode order = (await shop.CreateAsync())["order"]!;
        JsonNode paid = (await shop.OkAsync(HttpMethod.Post, $"/{order["id"]}/payment/success"))["order"]!;

        order["status"]!.GetValue<string>().Should().Be("opened");
        order["financial_status"]!.GetValue<string>().Should().Be("waiting");
        order["tags"]!.GetValue<string>().Should().Be("a, b");
        order.Amount("sub_total").Should().Be((2 * 12.50m) + 7.99m);
        order.Sum("line_items", line => line.Amount("total")).Should().Be(order.Amount("sub_total"));
        order.Amount("total_price").Should().Be(32.99m + 5.90m + 1.50m - 10.00m);
        order.Amount("total_paid").Should().Be(0m);
        paid["status"]!.GetValue<string>().Should().Be("placed");
        paid["financial_status"]!.GetValue<string>().Should().Be("paid");
        paid.Amount("total_paid").Should().Be(order.Amount("total_price"));
        shop.Emulator.Shop.StockOf(157301).Should().Be(99_998);
        EmulatedOrder kept = shop.Emulator.Shop.Orders.Should().ContainSingle().Subject;
        kept.Reference.Should().Be("order-4711");
        kept.Total.Should().Be(30.39m);
        kept.PlacedAt.Should().NotBeNull();
    }

    [Theory]
    [InlineData("10%", "3.30")]
    [InlineData("150%", "32.99")]
    [InlineData("0.00", "0.00")]
    [InlineData("32.99", "32.99")]
    public async Task Create_Discount_IsAnAmountOrAPercentage(string discount, string expected)
    {
        await using ShoplazzaWire shop = await ShoplazzaWire.StartAsync();
        JsonObject body = ShoplazzaWire.NewOrder();
        body["discount"] = discount;

        JsonNode order = (await shop.OkAsync(HttpMethod.Post, "", body.ToJsonString()))["order"]!;

        order["total_discount"]!.GetValue<string>().Should().Be(expected);
    }

    [Fact]
    public async Task Pay_Twice_IsCountedTwiceAndTakesStockOnce()
    {
        await using ShoplazzaWire shop = await ShoplazzaWire.StartAsync();
        string path = $"/{(await shop.CreateAsync())["order"]!["id"]}/payment/success";

        await shop.OkAsync(HttpMethod.Post, path);
        await shop.OkAsync(HttpMethod.Post, path);

        shop.Emulator.OnceCount("order-4711", "SimulatePayment").Should().Be(2);
        shop.Emulator.Shop.StockOf(157301).Should().Be(99_998);
    }

    [Fact]
    public async Task Pay_LateVisibility_ShowsInReadsOnlyLater()
    {
        await using ShoplazzaWire shop = await ShoplazzaWire.StartAsync();
        string path = $"/{(await shop.CreateAsync())["order"]!["id"]}";
        shop.Emulator.Faults.Next("shoplazza", "SimulatePayment", Fault.LateVisibility(TimeSpan.FromHours(1)));

        JsonNode paid = (await shop.OkAsync(HttpMethod.Post, path + "/payment/success"))["order"]!;
        JsonNode read = (await shop.OkAsync(HttpMethod.Get, path))["order"]!;

        paid["financial_status"]!.GetValue<string>().Should().Be("paid");
        read["financial_status"]!.GetValue<string>().Should().Be("waiting");
    }

    [Theory]
    [InlineData("tax_total", null, 422, """{"errors":["TaxTotal is required"]}""")]
    [InlineData("shipping_line", null, 422, """{"errors":["ShippingLine is required"]}""")]
    [InlineData("line_items", "[]", 422, """{"errors":["LineItems is required"]}""")]
    [InlineData("currency_code", "\"EUR\"", 422, """{"errors":["CurrencyCode must be USD"]}""")]
    [InlineData("discount", "\"33.00\"", 422, """{"errors":["Discount is more than the line items cost"]}""")]
    [InlineData("discount", "\"ten\"", 400, "{}")]
    [InlineData("tax_total", "1.5", 400, "{}")]
    [InlineData("line_items", "{}", 400, "{}")]
    [InlineData(
        "line_items",
        """[{"product_id":"18240","variant_id":"157301"}]""",
        422,
        """{"errors":["Quantity is required"]}"""
    )]
    [InlineData(
        "line_items",
        """[{"product_id":"18240","variant_id":"157301","quantity":0}]""",
        422,
        """{"errors":["Quantity must be greater than 0","Discount is more than the line items cost"]}"""
    )]
    [InlineData(
        "line_items",
        """[{"product_id":"18241","variant_id":"157301","quantity":1}]""",
        422,
        """{"errors":["Record not found"]}"""
    )]
    [InlineData(
        "line_items",
        """[{"product_id":"18240","variant_id":"mug","quantity":1}]""",
        422,
        """{"errors":["Record not found"]}"""
    )]
    [InlineData(
        "line_items",
        """[{"product_id":"18240","variant_id":"157301","quantity":1000000}]""",
        422,
        """{"errors":["Inventory is not enough"]}"""
    )]
    [InlineData("note", "7", 400, "{}")]
    public async Task Create_SpoiltBody_IsRefusedInTheProvidersForm(string member, string? json, int status, string expected)
    {
        await using ShoplazzaWire shop = await ShoplazzaWire.StartAsync();
        JsonObject body = ShoplazzaWire.NewOrder();
        body.Remove(member);
        if (json is not null)
            body[member] = JsonNode.Parse(json);

        (HttpStatusCode seen, JsonNode? response) = await shop.SendAsync(HttpMethod.Post, "", body.ToJsonString());

        ((int)seen).Should().Be(status);
        response!.ToJsonString().Should().Be(expected);
        shop.Emulator.Shop.Orders.Should().BeEmpty();
    }

    [Theory]
    [InlineData("city", null, 422, "ShippingAddress.City is required")]
    [InlineData("province_code", null, 422, "ShippingAddress.ProvinceCode is required")]
    [InlineData("latitude", "\"45.4\"", 400, "{}")]
    [InlineData("zip", "40202", 400, "{}")]
    public async Task Create_SpoiltAddress_IsRefusedInTheProvidersForm(string member, string? json, int status, string error)
    {
        await using ShoplazzaWire shop = await ShoplazzaWire.StartAsync();
        JsonObject body = ShoplazzaWire.NewOrder();
        JsonObject address = body["shipping_address"]!.AsObject();
        address.Remove(member);
        if (json is not null)
            address[member] = JsonNode.Parse(json);

        (HttpStatusCode seen, JsonNode? response) = await shop.SendAsync(HttpMethod.Post, "", body.ToJsonString());

        ((int)seen).Should().Be(status);
        response!.ToJsonString().Should().Contain(error);
    }

    [Theory]
    [InlineData("", "application/json", 400)]
    [InlineData("not json", "application/json", 400)]
    [InlineData("[]", "application/json", 400)]
    [InlineData("{}", "text/plain", 400)]
    [InlineData("{}", "application/json", 422)]
    public async Task Create_NoOrder_IsRefused(string body, string type, int status)
    {
        await using ShoplazzaWire shop = await ShoplazzaWire.StartAsync();

        (HttpStatusCode seen, JsonNode? response) = await shop.SendAsync(HttpMethod.Post, "", body, type);

        ((int)seen).Should().Be(status);
        (response!.AsObject().Count == 0).Should().Be(status == 400);
    }

    [Theory]
    [InlineData(null, 400, """{"error":"Access-Token is missing"}""")]
    [InlineData("another", 401, """{"error":"Access-Token is invalid"}""")]
    public async Task EveryOperation_BadToken_IsRefused(string? token, int status, string expected)
    {
        await using ShoplazzaWire shop = await ShoplazzaWire.StartAsync();
        shop.UseToken(token);

        (HttpStatusCode seen, JsonNode? response) = await shop.SendAsync(HttpMethod.Get, "");

        ((int)seen).Should().Be(status);
        response!.ToJsonString().Should().Be(expected);
    }

    [Theory]
    [InlineData("?limit=2", 2)]
    [InlineData("?limit=2&page=2", 1)]
    [InlineData("?limit=2&page=3", 0)]
    [InlineData("", 3)]
    [InlineData("?status=opened", 2)]
    [InlineData("?financial_status=paid", 1)]
    [InlineData("?placed_at_min=2020-01-01T00:00:00Z", 1)]
    [InlineData("?placed_at_max=2020-01-01T00:00:00Z", 0)]
    [InlineData("?created_at_max=2020-01-01T00:00:00Z", 0)]
    [InlineData("?location_id=1", 0)]
    public async Task List_Filters_AreAppliedAndCountedAlike(string query, int expected)
    {
        await using ShoplazzaWire shop = await ShoplazzaWire.StartAsync();
        string[] ids =
        [
            .. await Task.WhenAll(
                Enumerable.Range(0, 3).Select(async _ => (await shop.CreateAsync())["order"]!["id"]!.ToString())
            ),
        ];
        await shop.OkAsync(HttpMethod.Post, $"/{ids[1]}/payment/success");

        JsonObject list = await shop.OkAsync(HttpMethod.Get, query);
        JsonObject count = await shop.OkAsync(HttpMethod.Get, "/count" + query);

        list["orders"]!.AsArray().Should().HaveCount(expected);
        if (!query.Contains("limit"))
            count["count"]!.GetValue<int>().Should().Be(expected);
    }

    [Theory]
    [InlineData("?limit=251", 422, """{"errors":{"limit":["must be between 1 and 250"]}}""")]
    [InlineData("?limit=0&page=0", 422, """{"errors":{"limit":["must be between 1 and 250"],"page":["must be at least 1"]}}""")]
    [InlineData("?limit=ten", 400, "{}")]
    [InlineData("?created_at_min=yesterday", 400, "{}")]
    public async Task List_OutOfRange_IsRefusedByField(string query, int status, string expected)
    {
        await using ShoplazzaWire shop = await ShoplazzaWire.StartAsync();

        (HttpStatusCode seen, JsonNode? response) = await shop.SendAsync(HttpMethod.Get, query);

        ((int)seen).Should().Be(status);
        response!.ToJsonString().Should().Be(expected);
    }

    [Fact]
    public async Task NoSuchOperation_IsNotFound()
    {
        await using ShoplazzaWire shop = await ShoplazzaWire.StartAsync();

        (HttpStatusCode status, JsonNode? response) = await shop.SendAsync(HttpMethod.Patch, "/1");

        status.Should().Be(HttpStatusCode.NotFound);
        response!.ToJsonString().Should().Be("""{"errors":["Not found"]}""");
    }
}
