using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ShopSdk.Providers.OpenShop;
using ShopSdk.Providers.OpenShop.Wire;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Providers.OpenShop;

/// <summary>What the document writes in several ways, leaves open, or shows as a placeholder.</summary>
public sealed class OpenShopWireDriftTests
{
    [Fact]
    public void Checkout_PlaceholderTotal_KeepsTheTextWithoutAnAmount()
    {
        OpenOrderCheckoutVo checkout = Read(
            FixtureFile.Text("open-shop", "checkout.response.json"),
            OpenShopJson.Default.OpenShopResponseOpenOrderCheckoutVo
        ).Data!;

        checkout.TotalCost.Should().Be("string");
        checkout.TotalCostAmount.Should().BeNull();
    }

    [Theory]
    [InlineData("\"12.30\"", "12.30", 12.30)]
    [InlineData("12.30", "12.30", 12.30)]
    [InlineData("0", "0", 0.0)]
    [InlineData("\"1,230.00\"", "1,230.00", null)]
    [InlineData("\"1e3\"", "1e3", null)]
    [InlineData("\"R 12.30\"", "R 12.30", null)]
    [InlineData("\"\"", "", null)]
    [InlineData("null", null, null)]
    [InlineData("[]", null, null)]
    public void Checkout_Total_IsReadOrKept(string wire, string? text, double? amount)
    {
        OpenOrderCheckoutVo checkout = Read(
            $$"""{"status":"0","message":"","data":{"totalCost":{{wire}} } }""",
            OpenShopJson.Default.OpenShopResponseOpenOrderCheckoutVo
        ).Data!;

        checkout.TotalCost.Should().Be(text);
        checkout.TotalCostAmount.Should().Be((decimal?)amount);
    }

    [Theory]
    [InlineData("0", typeof(OpenOrderRefreshVo0), 0L)]
    [InlineData("\"0\"", typeof(OpenOrderRefreshVo0), 0L)]
    [InlineData("1", typeof(OpenOrderRefreshVo1), 1L)]
    [InlineData("\"2\"", typeof(OpenOrderRefreshVo2), 2L)]
    [InlineData("7", typeof(OpenOrderRefreshVoOther), 7L)]
    [InlineData("\"\"", typeof(OpenOrderRefreshVoOther), null)]
    [InlineData("null", typeof(OpenOrderRefreshVoOther), null)]
    public void Refresh_Status_NamesTheSchema(string wire, Type schema, long? status)
    {
        string json =
            $$"""{"status":"0","message":"","data":{"other":{"refreshStatus":9},"refreshStatus":{{wire}},"riskorders":[{"orderno":17,"message":"gone"}]} }""";
        JsonTypeInfo<OpenShopResponse<OpenOrderRefreshVo>> type = OpenShopJson.Default.OpenShopResponseOpenOrderRefreshVo;

        OpenOrderRefreshVo refresh = Read(json, type).Data!;
        string written = JsonSerializer.Serialize(Read(json, type), type);

        refresh.Should().BeOfType(schema);
        refresh.RefreshStatus.Should().Be(status);
        refresh.RiskOrders!.Single().OrderNumber.Should().Be("17");
        refresh.ExtensionData!.Keys.Should().Equal("other");
        written.Should().Contain("riskorders");
    }

    [Fact]
    public void EveryMember_InAnotherCase_IsRead()
    {
        OpenOrderRefreshVo refresh = Read(
            """{"Status":0,"MESSAGE":"fine","Data":{"RefreshStatus":1,"riskOrders":[{"orderNo":17,"Message":"gone"}]}}""",
            OpenShopJson.Default.OpenShopResponseOpenOrderRefreshVo
        ).Data!;
        OpenShopResponse<OpenShopList<OpenOrderListVo>> list = Read(
            """{"status":"0","data":{"List":[{"orderNo":"1","totalcost":"2.50","SkuList":[{"SkuId":"5"}],"more":1}],"Total":1}}""",
            OpenShopJson.Default.OpenShopResponseOpenShopListOpenOrderListVo
        );

        refresh.Should().BeOfType<OpenOrderRefreshVo1>().Which.RefreshStatus.Should().Be(1);
        OpenRiskOrderVo risk = refresh.RiskOrders!.Single();
        (risk.OrderNumber, risk.Message).Should().Be(("17", "gone"));
        OpenOrderListVo order = list.Data!.Items.Single();
        (order.OrderNumber, order.TotalCost).Should().Be(("1", "2.50"));
        order.Skus!.Single().SkuId.Should().Be("5");
        order.ExtensionData!.Keys.Should().Equal("more");
        list.Data.ExtensionData!.Keys.Should().Equal("Total");
    }

    [Fact]
    public void Refresh_WithoutStatus_IsRead() =>
        Read("""{"status":"0","data":{}}""", OpenShopJson.Default.OpenShopResponseOpenOrderRefreshVo)
            .Data.Should()
            .BeOfType<OpenOrderRefreshVoOther>();

    [Theory]
    [InlineData("""{"expressnumber":"B1","ordernoList":["1","2"]}""", 1)]
    [InlineData("""[{"expressnumber":"B1","ordernoList":["1","2"]},{"expressnumber":2,"ordernoList":[3]}]""", 2)]
    [InlineData("[]", 0)]
    public void CreateExpress_Parcels_AreReadAsObjectOrList(string wire, int count)
    {
        string json =
            $$"""{"status":"0","message":"","data":{"resultList":[{"success":1,"orders":"1,2","expressList":{{wire}} }]} }""";
        JsonTypeInfo<OpenShopResponse<OpenShopExpressResults>> type = OpenShopJson.Default.OpenShopResponseOpenShopExpressResults;

        OpenExpressCreateResultVo result = Read(json, type).Data!.Results!.Single();

        result.Parcels.Should().HaveCount(count);
        result.Orders.Should().Equal("1", "2");
        result.Parcels!.Take(1).All(parcel => parcel.ExpressNumber == "B1").Should().BeTrue();
        Read(JsonSerializer.Serialize(Read(json, type), type), type).Data!.Results!.Single().Parcels.Should().HaveCount(count);
    }

    [Theory]
    [InlineData("""[{"orderno":"1"}]""", 0)]
    [InlineData("""{"list":[{"orderno":"1"}],"total":1}""", 1)]
    [InlineData("""{"records":[{"orderno":1}],"total":1,"pages":1}""", 2)]
    [InlineData("""{"rows":[{"orderno":1}]}""", 0)]
    public void OrderList_ArrayOrPage_IsRead(string wire, int others)
    {
        string json = $$"""{"status":"0","message":"","data":{{wire}} }""";
        JsonTypeInfo<OpenShopResponse<OpenShopList<OpenOrderListVo>>> type = OpenShopJson
            .Default
            .OpenShopResponseOpenShopListOpenOrderListVo;

        OpenShopList<OpenOrderListVo> list = Read(json, type).Data!;

        list.Items.Single().OrderNumber.Should().Be("1");
        (list.ExtensionData?.Count ?? 0).Should().Be(others);
        Read(JsonSerializer.Serialize(Read(json, type), type), type).Data!.Items.Should().HaveCount(1);
    }

    [Theory]
    [InlineData("orderno", "170736519167627", true)]
    [InlineData("orderno", "null", true)]
    [InlineData("platform", "\"0\"", true)]
    [InlineData("platform", "true", false)]
    [InlineData("status", "3", true)]
    [InlineData("status", "true", true)]
    [InlineData("status", "[]", true)]
    [InlineData("totalCost", "12.5", true)]
    [InlineData("totalCost", "{}", false)]
    [InlineData("skulist", "null", true)]
    [InlineData("skulist", "[]", true)]
    [InlineData("skulist", "1", false)]
    public void OrderListMember_OfAnotherJsonType_IsReadOrNamed(string member, string json, bool readable)
    {
        string response = $$"""{"status":"0","data":[{"{{member}}":{{json}}}]}""";
        Func<OpenOrderListVo> read = () =>
            Read(response, OpenShopJson.Default.OpenShopResponseOpenShopListOpenOrderListVo).Data!.Items.Single();

        if (readable)
            read.Should().NotThrow().Which.ExtensionData.Should().BeNull("the record has a member for it");
        else
            read.Should().Throw<JsonException>().WithMessage($"*{member}*");
    }

    [Fact]
    public void OrderList_PageWithoutAList_IsRefused()
    {
        Action read = () =>
            Read("""{"status":"0","data":{"total":1}}""", OpenShopJson.Default.OpenShopResponseOpenShopListOpenOrderListVo);

        read.Should().Throw<JsonException>().WithMessage("*list, records, rows, items*");
    }

    [Theory]
    [InlineData("""{"status":"500","message":"no","data":null}""")]
    [InlineData("""{"data":"nothing","message":"no","status":500}""")]
    [InlineData("""{"data":["a"],"message":"no","status":"500","more":1}""")]
    [InlineData("""{"status":"500","message":"no"}""")]
    public void Failure_WhateverItsData_IsRead(string json)
    {
        OpenShopResponse<OpenOrderCheckoutVo> response = Read(json, OpenShopJson.Default.OpenShopResponseOpenOrderCheckoutVo);

        response.Failure!.Code.Should().Be("500");
        response.Failure.Message.Should().Be("no");
        response.Data.Should().BeNull();
    }

    [Theory]
    [InlineData("0")]
    [InlineData("\"0\"")]
    public void Success_StatusAsNumberOrText_IsSuccess(string status) =>
        Read(
            $$"""{"status":{{status}},"message":null,"data":{"totalCost":"1"} }""",
            OpenShopJson.Default.OpenShopResponseOpenOrderCheckoutVo
        )
            .Failure.Should()
            .BeNull();

    [Fact]
    public void Envelope_WithoutStatus_IsAFailureWithoutACode() =>
        Read("{}", OpenShopJson.Default.OpenShopResponseOpenOrderCheckoutVo).Failure!.Code.Should().BeEmpty();

    [Fact]
    public void Create_NullLists_AreNoEntries()
    {
        OpenOrderResultVo result = Read(
            """{"status":"0","message":"","data":{"success":null,"failure":[{"position":"2","platform":"0","productid":590853024394,"message":"x"}]}}""",
            OpenShopJson.Default.OpenShopResponseOpenOrderResultVo
        ).Data!;

        result.Success.Should().BeNull();
        result.Failure!.Single().Position.Should().Be(2);
        result.Failure!.Single().ProductId.Should().Be("590853024394");
    }

    [Fact]
    public void AddressEdit_WithoutAnId_CannotBeMade()
    {
        Func<OpenReceiveAddressEdit> make = () =>
            new OpenReceiveAddressEdit
            {
                Id = 0,
                Receiver = "",
                Cellphone = "",
                Postcode = "",
                Suburb = "",
                City = "",
                Address = "",
            };

        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void InferredRequest_MoreMembers_AreWritten()
    {
        var request = new OpenClearancePersonalAo
        {
            Name = "Hardy",
            ExtensionData = new Dictionary<string, JsonElement> { ["taxno"] = JsonSerializer.SerializeToElement("9") },
        };

        JsonSerializer
            .Serialize(request, OpenShopJson.Default.OpenClearancePersonalAo)
            .Should()
            .Be("""{"name":"Hardy","taxno":"9"}""");
    }

    [Fact]
    public void EverySchemaOfTheDocument_HasARecord()
    {
        string[] schemas =
        [
            .. "OpenCategoryVo OpenCategoryPageVo OpenProductNumberVo OpenProductNumberResultVo OpenProductVo OpenSaleInfoVo".Split(
                ' '
            ),
            .. "OpenPriceRange OpenSkuVo OpenSkuAttrVo OpenOrderCreateSuccessVo OpenOrderListVo OpenOrderResultVo".Split(' '),
            .. "OpenOrderCreateFailureVo OpenOrderRefreshVo0 OpenOrderRefreshVo1 OpenOrderRefreshVo2 OpenRiskOrderVo".Split(' '),
            .. "OpenOrderdetailVo OpenOrderCheckoutVo OpenSkuDetailVo OpenClearanceVo OpenClearancePersonalVo".Split(' '),
            .. "OpenClearanceCompanyVo OpenClearancePassportVo OpenAddressVo OpenReceiveAddressVo OpenExpressCreateNumberVo".Split(
                ' '
            ),
            .. "OpenExpressDeliveryVo OpenExpressDeliveryModeVo OpenExpressCreateResultVo OpenExpressDeclarednameVo".Split(' '),
            .. "OpenExpressRecordResultVo OpenExpressRecordVo OpenQueryExpressnumberVo OpenSkudataAo OpenOrderAo".Split(' '),
            .. "OpenReceiveAddressAo OpenClearancePersonalAo OpenClearanceCompanyAo OpenClearancePassportAo".Split(' '),
            .. "OpenExpressPreviewAo OpenExpressCreateAo OpenExpressShipAo OpenQueryExpressnumberAo OpenDeclareAo".Split(' '),
        ];

        typeof(OpenOrderAo)
            .Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(OpenOrderAo).Namespace)
            .Select(type => type.Name)
            .Should()
            .Contain(schemas);
    }

    private static OpenShopResponse<T> Read<T>(string json, JsonTypeInfo<OpenShopResponse<T>> type) =>
        JsonSerializer.Deserialize(json, type)!;
}
