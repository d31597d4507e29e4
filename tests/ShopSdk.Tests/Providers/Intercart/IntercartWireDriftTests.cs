using System.Text.Json;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.Intercart.Wire;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Providers.Intercart;

/// <summary>What the document writes in several ways, and what only a shop in the field may send.</summary>
public sealed class IntercartWireDriftTests
{
    [Fact]
    public void FullOrder_Scalars_AreRead()
    {
        IntercartOrder order = Order("get-order.response.json");

        order.Id.Should().Be("240513181356740");
        order.CartType.Should().Be(1);
        order.Currency.Should().Be("USD");
        order.Email.Should().Be("test-buyer@intercart.io");
        order.UpdatedAt!.Value.Value.Should().Be(new DateTimeOffset(2024, 5, 13, 18, 21, 14, TimeSpan.Zero));
        order.Completed.Should().BeNull();
        order.HasInvalid.Should().BeFalse();
        order.AddPaymentInfo.Should().BeTrue();
        order.IsDiyTax.Should().BeFalse();
        order.CouponType.Should().Be(0);
        order.CouponDetail.Should().BeEmpty();
        order.UpsellList.Should().BeEmpty();
        order.ShippingAddress!.ProvinceCode.Should().Be("NY");
        IntercartLine line = order.ProductList!.Should().ContainSingle().Which;
        line.Quantity.Should().Be(1);
        line.ProductTitle.Should().Be("Car");
        line.SortBy.Should().Be(1715595075.887101);
        line.IsChecked.Should().BeTrue();
        line.RequiresShipping.Should().BeFalse();
        line.CreatedAt!.Value.Text.Should().Be("2024-05-08 11:43:34");
        line.CreatedAt.Value.Value.Should().BeNull("the text names no zone");
        line.Image!.Sizes.Should().BeNull();
        order.UpsellProductList!.Single().Image!.Sizes!.Width750.Should().BeEmpty();
    }

    [Fact]
    public void CouponOrder_Scalars_AreRead()
    {
        IntercartOrder order = Order("order-with-fixed-discount.response.json");

        order.CartType.Should().Be(2);
        order.CouponType.Should().Be(1);
        order.BuyerId.Should().Be("3250345461");
        order.DiscountCodeValid.Should().BeTrue();
        order.DiscountCodeError.Should().BeEmpty();
        order.Currency.Should().BeNull();
        order.ProductList!.Single().Sort.Should().Be(2.2);
        order.ProductList!.Single().Weight.Should().Be(10);
        IntercartCoupon coupon = order.CouponDetail!.Single();
        coupon.IsUnlimited.Should().BeTrue();
        coupon.MatchList!.Keys.Should().Equal(order.ProductList!.Single().UniqueId);
    }

    [Fact]
    public void CompletedOrder_ShortResponse_IsRead()
    {
        IntercartOrder order = Order("get-completed-order.response.json");

        order.Completed.Should().BeTrue();
        order.PaymentPending.Should().BeFalse();
        order.ThankYouUrl.Should().EndWith("/thank_you");
        order.ProductList.Should().BeNull();
    }

    [Fact]
    public void CreatedOrder_TimestampThatIsNone_IsKept()
    {
        IntercartOrder order = Order("create-order.response.json");

        order.UpdatedAt!.Value.Text.Should().Be("2024-asdsad03-01T13:01:00Z");
        order.UpdatedAt.Value.Value.Should().BeNull();
        order.Completed.Should().BeFalse();
    }

    [Theory]
    [InlineData("""{"cart_type":2}""")]
    [InlineData("""{"cartType":"2"}""")]
    [InlineData("""{"cart_type":1,"cartType":2}""")]
    [InlineData("""{"cartType":2,"cart_type":1}""")]
    public void CartType_EitherSpelling_IsRead(string json)
    {
        IntercartOrder order = Read(json);

        order.CartType.Should().Be(2);
        JsonSerializer.Serialize(order, IntercartJson.Default.IntercartOrder).Should().Be("""{"cartType":2}""");
    }

    [Fact]
    public void Request_NothingSet_IsAnEmptyObject()
    {
        JsonSerializer.Serialize(new(), IntercartJson.Default.IntercartUpdateOrderRequest).Should().Be("{}");
        JsonSerializer.Serialize(new(), IntercartJson.Default.IntercartCompleteOrderRequest).Should().Be("""{"complete":true}""");
    }

    [Fact]
    public void Request_Amount_KeepsItsScale() =>
        JsonSerializer
            .Serialize(
                new()
                {
                    TipsAmount = 1.50m,
                    ShippingLine = new() { Price = 8m },
                },
                IntercartJson.Default.IntercartUpdateOrderRequest
            )
            .Should()
            .Be("""{"shipping_line":{"price":"8"},"tips_amount":"1.50"}""");

    [Fact]
    public void Lists_AsObjectsWithPositions_AreRead() =>
        Read("""{"product_list":{"0":{"quantity":"1"},"2":{"quantity":3}}}""")
            .ProductList!.Select(line => line.Quantity)
            .Should()
            .Equal(1, 3);

    [Fact]
    public void Objects_AsEmptyArrays_AreNull()
    {
        IntercartOrder order = Read(
            """{"billing_address":[],"shipping_line":[],"product_list":[{"image":[]}],"coupon_detail":[{"match_list":[]}]}"""
        );

        order.BillingAddress.Should().BeNull();
        order.ShippingLine.Should().BeNull();
        order.ProductList!.Single().Image.Should().BeNull();
        order.CouponDetail!.Single().MatchList.Should().BeNull();
    }

    [Theory]
    [InlineData("id", "7", true)]
    [InlineData("id", "null", true)]
    [InlineData("amount", "\"30\"", true)]
    [InlineData("amount", "30", true)]
    [InlineData("amount", "\"\"", true)]
    [InlineData("amount", "null", true)]
    [InlineData("amount", "true", false)]
    [InlineData("amount", "[]", false)]
    [InlineData("completed", "\"1\"", true)]
    [InlineData("completed", "0", true)]
    [InlineData("completed", "null", true)]
    [InlineData("completed", "\"perhaps\"", false)]
    [InlineData("email", "7", true)]
    [InlineData("email", "true", true)]
    [InlineData("email", "[]", true)]
    [InlineData("email", "{}", false)]
    [InlineData("product_list", "null", true)]
    [InlineData("product_list", "[]", true)]
    [InlineData("product_list", "1", false)]
    [InlineData("shipping_line", "[]", true)]
    [InlineData("shipping_line", "\"\"", true)]
    [InlineData("shipping_line", "1", false)]
    public void Member_OfAnotherJsonType_IsReadOrNamed(string member, string json, bool readable)
    {
        Func<IntercartOrder> read = () => Read($$"""{"{{member}}":{{json}}}""");

        if (readable)
            read.Should().NotThrow().Which.ExtensionData.Should().BeNull("the record has a member for it");
        else
            read.Should().Throw<JsonException>().Which.Path.Should().StartWith("$." + member);
    }

    [Fact]
    public void Order_UnknownMember_Survives() =>
        JsonSerializer
            .Serialize(Read("""{"id":"1","gift":{"a":[1]}}"""), IntercartJson.Default.IntercartOrder)
            .Should()
            .Be("""{"id":"1","gift":{"a":[1]}}""");

    [Fact]
    public void Order_UnreadableAmount_NamesTheWholeWay()
    {
        Action read = () => Read("""{"product_list":[{"price":"1.00"},{"price":"1e3"}]}""");

        read.Should()
            .Throw<JsonException>()
            .WithMessage("Expected an amount*\"1e3\"*[1].price*")
            .Which.Path.Should()
            .StartWith("$.product_list");
    }

    private static IntercartOrder Order(string name) => Read(FixtureFile.Text("intercart", name));

    private static IntercartOrder Read(string json) => JsonSerializer.Deserialize(json, IntercartJson.Default.IntercartOrder)!;
}
