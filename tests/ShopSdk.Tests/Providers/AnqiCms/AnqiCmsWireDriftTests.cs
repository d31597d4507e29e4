using System.Text.Json;
using ShopSdk.Providers.AnqiCms;
using ShopSdk.Providers.AnqiCms.Wire;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Providers.AnqiCms;

/// <summary>Members in other JSON types than documented, and every member that is known without a payload.</summary>
public sealed class AnqiCmsWireDriftTests
{
    [Fact]
    public void Order_WithEveryKnownMember_LeavesNothingUnknown()
    {
        AnqiCmsResponse<AnqiCmsOrder> response = ReadOrder(
            """
            {"code":0,"msg":"","data":{
              "id":41,"created_time":1767225600,"updated_time":1767225601,"order_id":"202601010000000041","payment_id":"",
              "user_id":7,"address_id":3,"remark":"[ref:a] b","type":"goods","status":0,"refund_status":0,
              "origin_amount":20000,"amount":18000,"discount_amount":2000,"coupon_id":5,"coupon_code":"SAVE100","coupon_code_id":"",
              "paid_time":0,"end_time":1767232800,"deliver_time":0,"finished_time":0,"seller_id":0,"seller_amount":0,
              "share_user_id":0,"share_amount":0,"share_parent_user_id":0,"share_parent_amount":0,"express_company":"",
              "tracking_number":"","is_updated":0,"service_fee":100,"services":[{"service_fee":100}],"terrace_id":"",
              "order_address":{"id":3,"user_id":7,"created_time":1,"updated_time":2,"status":1,"name":"a","last_name":"b","phone":"c",
                "email":"d","province":"e","city":"f","town":"g","country":"h","address_info":"i","company":"j","postcode":"k",
                "district":"l","address":"m","zipcode":"n"},
              "user":{"id":7},"share_user":{"id":8},"parent_user":{"id":9},
              "details":[{"id":1,"created_time":1,"updated_time":1,"order_id":"202601010000000041","user_id":7,"goods_id":1,
                "goods_item_id":0,"goods_sku_id":1,"price":10000,"origin_price":10000,"amount":20000,"origin_amount":20000,
                "real_amount":20000,"total_price":20000,"quantity":2,"status":1,"goods":{"id":1},"group":null,
                "goods_sku":{"title":"red"},"order_fields":[],"order_extra":{}}]}}
            """
        );

        ExtensionDataWalker.Paths(response).Should().BeEmpty();
        response.Data!.EndsAt.Should().Be(DateTimeOffset.FromUnixTimeSeconds(1767232800));
        response.Data.PaidAt.Should().BeNull();
        response.Data.Details![0].GoodsSku!.Title.Should().Be("red");
    }

    [Theory]
    [InlineData("7", "7")]
    [InlineData("\"7\"", "7")]
    [InlineData("\"\"", "")]
    public void CouponCodeId_AsTextOrNumber_IsRead(string json, string expected) =>
        ReadOrder($$"""{"code":0,"data":{"coupon_code_id":{{json}} } }""").Data!.CouponCodeId.Should().Be(expected);

    [Theory]
    [InlineData("18000")]
    [InlineData("\"18000\"")]
    [InlineData("18000.00")]
    public void Amount_AsTextOrNumber_IsRead(string json) =>
        ReadOrder($$"""{"code":"0","data":{"amount":{{json}} } }""").Data!.Amount.Should().Be(18000);

    [Theory]
    [InlineData("1.5")]
    [InlineData("true")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void Amount_OfAnotherKind_IsRefusedWithItsPath(string json) =>
        FluentActions
            .Invoking(() => ReadOrder($$"""{"code":0,"data":{"amount":{{json}} } }"""))
            .Should()
            .Throw<JsonException>()
            .Which.Path.Should()
            .Be("$.data.amount");

    [Fact]
    public void Response_WithUnknownMembers_KeepsThem()
    {
        AnqiCmsResponse<AnqiCmsOrder> response = ReadOrder("""{"code":0,"request":"r","data":{"colour":"red"}}""");

        ExtensionDataWalker.Paths(response).Should().BeEquivalentTo("$.data.colour", "$.request");
    }

    [Theory]
    [InlineData("order_id", "7")]
    [InlineData("order_id", "null")]
    [InlineData("remark", "7")]
    [InlineData("remark", "true")]
    [InlineData("remark", "[]")]
    [InlineData("status", "\"1\"")]
    [InlineData("status", "null")]
    [InlineData("paid_time", "\"0\"")]
    [InlineData("paid_time", "null")]
    [InlineData("order_address", "null")]
    [InlineData("details", "null")]
    [InlineData("details", "[]")]
    [InlineData("user", "[]")]
    public void Member_OfAnotherJsonType_IsRead(string member, string json) =>
        ExtensionDataWalker
            .Paths(ReadOrder($$"""{"code":0,"data":{"{{member}}":{{json}} } }"""))
            .Should()
            .BeEmpty("the record has a member for it");

    [Theory]
    [InlineData("0", true)]
    [InlineData("200", true)]
    [InlineData("-1", false)]
    [InlineData("1001", false)]
    [InlineData("201", false)]
    [InlineData("null", false)]
    public void Failure_IsNullForZeroAnd200Only(string code, bool success) =>
        (ReadOrder($$"""{"code":{{code}},"msg":null}""").Failure is null).Should().Be(success);

    [Fact]
    public void Failure_OfABodyWithoutCode_IsThere() => ReadOrder("{}").Failure!.Code.Should().BeEmpty();

    [Fact]
    public void AddressUpdate_WithoutUsableId_IsRefused() =>
        FluentActions.Invoking(() => new AnqiCmsAddressUpdate { Id = 0 }).Should().Throw<ArgumentOutOfRangeException>();

    private static AnqiCmsResponse<AnqiCmsOrder> ReadOrder(string json) =>
        JsonSerializer.Deserialize(json, AnqiCmsJson.Default.AnqiCmsResponseAnqiCmsOrder)!;
}
