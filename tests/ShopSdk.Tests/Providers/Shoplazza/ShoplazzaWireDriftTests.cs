using System.Text.Json;
using ShopSdk.Providers.Shoplazza;
using ShopSdk.Providers.Shoplazza.Wire;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Providers.Shoplazza;

/// <summary>What the documents write in several ways, and what only a store in the field may send.</summary>
public sealed class ShoplazzaWireDriftTests
{
    [Fact]
    public void Order_Scalars_AreRead()
    {
        ShoplazzaOrder order = Read(FixtureFile.Text("shoplazza", "create-order.response.json"));

        order.Id.Should().Be("11218-00000001");
        order.Number.Should().Be("00000001");
        order.FinancialStatus.Should().Be("paid");
        order.TotalPrice.Should().Be(16.99m);
        order.ProductTaxIncluded.Should().BeTrue();
        order.Config!.ProductTaxIncluded.Should().BeFalse("the sample contradicts itself");
        order.CanceledAt.Should().BeNull();
        order.CreatedAt!.Value.Value.Should().Be(new DateTimeOffset(2014, 4, 25, 16, 15, 47, TimeSpan.Zero));
        order.SourceName!.Name.Should().Be("Direct");
        order.ShippingAddress!.ExtraInfo!.Cpf.Should().Be("123");
        order.DiscountApplications.Should().Be("[]");
        ShoplazzaLineItem line = order.LineItems!.Should().ContainSingle().Subject;
        line.Quantity.Should().Be(10);
        line.Image!.Address.Should().Be("http://www.a.com/xxx.jpg");
        line.Properties!.Single().Value.Should().Be("red");
        line.CustomProperties!.Value.GetProperty("prop").GetString().Should().Be("value");
        order.Fulfillments!.Single().LineItems!.Single().ShippingQuantity.Should().Be(1);
        order.Config.MarketSetting!.MarketPriceSetting!.Rate.Should().Be(1);
    }

    [Fact]
    public void Response_WithoutEnvelope_IsReadAsTheSourceDocumentPrintsIt()
    {
        using var envelope = JsonDocument.Parse(FixtureFile.Text("shoplazza", "payment-success.response.json"));

        ShoplazzaOrderResponse response = Response(envelope.RootElement.GetProperty("order").GetRawText());

        response.Order!.Id.Should().Be("11218-00000001");
        response.Order.LineItems.Should().ContainSingle();
        response.ExtensionData.Should().BeNull();
        ExtensionDataWalker.Paths(response).Should().BeEmpty();
    }

    [Theory]
    [InlineData("{}", "$.order")]
    [InlineData("""{"order":null}""", "$.order")]
    [InlineData("""{"order":{}}""", "$.order.id")]
    [InlineData("""{"order":{"id":""}}""", "$.order.id")]
    [InlineData("""{"order":{"id":"1","total_price":"12,30"}}""", "$.order.total_price")]
    [InlineData("""{"order":{"id":"1","total_price":{}}}""", "$.order.total_price")]
    [InlineData("""{"id":"1","total_price":"1e3"}""", "$.total_price")]
    public void Response_WithoutAnOrderThatCanBeUsed_IsRefusedWithItsPath(string json, string path) =>
        FluentActions.Invoking(() => Response(json)).Should().Throw<JsonException>().Which.Path.Should().Be(path);

    [Theory]
    [InlineData("\"10\"")]
    [InlineData("10")]
    [InlineData("\"10.00\"")]
    public void Quantity_AsTextOrNumber_IsRead(string quantity) => Line($"\"quantity\":{quantity}").Quantity.Should().Be(10);

    [Theory]
    [InlineData("16.99")]
    [InlineData("\"16.99\"")]
    public void Amount_AsTextOrNumber_IsReadAndWrittenAsText(string amount)
    {
        ShoplazzaOrder order = Order($"\"total_price\":{amount}");

        order.TotalPrice.Should().Be(16.99m);
        JsonSerializer.Serialize(order, ShoplazzaJson.Default.ShoplazzaOrder).Should().Contain("\"total_price\":\"16.99\"");
    }

    [Theory]
    [InlineData("""{"name":"color","value":"red"}""")]
    [InlineData("""[{"name":"color","value":"red"}]""")]
    [InlineData("\"[{\\\"name\\\":\\\"color\\\",\\\"value\\\":\\\"red\\\"}]\"")]
    [InlineData("\"{\\\"name\\\":\\\"color\\\",\\\"value\\\":\\\"red\\\"}\"")]
    public void Properties_AsListObjectOrJsonText_AreRead(string properties) =>
        Line($"\"properties\":{properties}").Properties.Should().ContainSingle(p => p.Name == "color" && p.Value == "red");

    [Fact]
    public void Properties_AsPlainText_AreTheValue() =>
        Line("\"properties\":\"red {or blue\"")
            .Properties!.Single()
            .Should()
            .Be(new ShoplazzaProperty { Value = "red {or blue" });

    [Theory]
    [InlineData("\"\"")]
    [InlineData("null")]
    public void Properties_Empty_AreNull(string properties) => Line($"\"properties\":{properties}").Properties.Should().BeNull();

    [Fact]
    public void Properties_MisspelledAsInTheSourceDocument_AreRead() =>
        Line(
            """
            "properties":[{"name":"color","vaule":"red"}]
            """
        )
            .Properties!.Single()
            .MisspelledValue.Should()
            .Be("red");

    [Theory]
    [InlineData("""[{"name":"insurance","price":"1.50"}]""")]
    [InlineData("""{"name":"insurance","price":"1.50"}""")]
    [InlineData("""{"name":"insurance","price":1.5}""")]
    public void AdditionalPrices_AsListOrObject_AreRead(string prices) =>
        Order($"\"additional_prices\":{prices}")
            .AdditionalPrices!.Should()
            .ContainSingle(fee => fee.Name == "insurance" && fee.Price == 1.5m);

    [Fact]
    public void Image_AsObject_IsReadAndWrittenBack()
    {
        ShoplazzaLineItem line = Line(
            """
            "image":{"src":"http://www.a.com/x.jpg","width":3}
            """
        );

        line.Image!.Address.Should().Be("http://www.a.com/x.jpg");
        line.Image.ExtensionData.Should().ContainKey("width");
        JsonSerializer
            .Serialize(line, ShoplazzaJson.Default.ShoplazzaLineItem)
            .Should()
            .Be("""{"image":{"src":"http://www.a.com/x.jpg","width":3}}""");
    }

    [Fact]
    public void SourceName_AsText_IsReadAndWrittenBack()
    {
        ShoplazzaOrder order = Read("""{"order":{"id":"1","source_name":"Direct"}}""");

        order.SourceName!.Name.Should().Be("Direct");
        JsonSerializer
            .Serialize(order, ShoplazzaJson.Default.ShoplazzaOrder)
            .Should()
            .Be("""{"id":"1","source_name":"Direct"}""");
    }

    [Theory]
    [InlineData("\"[]\"", "[]")]
    [InlineData("[]", "[]")]
    [InlineData("""[{"title":"x"}]""", """[{"title":"x"}]""")]
    public void DiscountApplications_AsTextOrJson_AreText(string json, string expected) =>
        Order($"\"discount_applications\":{json}").DiscountApplications.Should().Be(expected);

    [Fact]
    public void Coordinates_InBothSpellings_AreKeptApart()
    {
        ShoplazzaShippingAddress address = Read(
            """{"order":{"id":"1","shipping_address":{"Latitude":"45.1","latitude":45.2,"Longitude":"1"}}}"""
        ).ShippingAddress!;

        address.CapitalLatitude.Should().Be("45.1");
        address.Latitude.Should().Be("45.2");
        address.CapitalLongitude.Should().Be("1");
    }

    [Fact]
    public void Order_UnknownMembersAndStates_AreKept()
    {
        ShoplazzaOrder order = Read("""{"order":{"id":"1","status":"paused","brand_new":{"a":1}}}""");

        order.Status.Should().Be("paused");
        order.ExtensionData.Should().ContainKey("brand_new");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"\"")]
    public void Objects_WhenEmptyInAnyForm_AreNull(string nothing) =>
        Order($"\"customer\":{nothing},\"config\":{nothing}").Should().BeEquivalentTo(new ShoplazzaOrder { Id = "1" });

    private static ShoplazzaLineItem Line(string member) => Order($"\"line_items\":[{{{member}}}]").LineItems!.Single();

    private static ShoplazzaOrder Order(string member) => Read($"{{\"order\":{{\"id\":\"1\",{member}}}}}");

    private static ShoplazzaOrder Read(string json) => Response(json).Order!;

    private static ShoplazzaOrderResponse Response(string json) =>
        JsonSerializer.Deserialize(json, ShoplazzaJson.Default.ShoplazzaOrderResponse)!;
}
