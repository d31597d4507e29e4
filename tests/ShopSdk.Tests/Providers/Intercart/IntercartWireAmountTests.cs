using System.Globalization;
using System.Text.Json;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.Intercart.Wire;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Providers.Intercart;

/// <summary>The decimals of the payloads, written by hand from the document, scale included.</summary>
public sealed class IntercartWireAmountTests
{
    // Columns: the member of the order, then the order of the R2 sample, the fixed-amount and the percentage coupon sample.
    [Theory]
    [InlineData("Amount", "1009.8", "14.75", "14.95")]
    [InlineData("OrderAmount", "1009.80", "14.75", "14.95")]
    [InlineData("TotalAmount", "1009.80", "14.75", "14.95")]
    [InlineData("UpsellAmount", "0", "0", "0")]
    [InlineData("GoodsAmount", "1000.00", "8.80", "9.00")]
    [InlineData("AmountProduct", "1000.00", "10.00", "10.00")]
    [InlineData("AmountProductCeiling", "1000", "10", "10")]
    [InlineData("AmountDiscount", "0", "1.20", "1.00")]
    [InlineData("ProductDiscount", "0", "1.20", "1.00")]
    [InlineData("ExpressDiscount", "0", "0", "0")]
    [InlineData("AmountLogistics", "8", "5.95", "5.95")]
    [InlineData("TipsAmount", "1.8", "0.00", "0.00")]
    [InlineData("TaxAmount", "0", "0", "0")]
    [InlineData("InsuranceAmount", "0.00", "0.00", "0.00")]
    [InlineData("InsuranceRate", "0", "0", "0")]
    [InlineData("ShippingLine.Price", "8", "5.95", "5.95")]
    [InlineData("ProductList.Price", "1000.00", "10.00", "10.00")]
    [InlineData("ProductList.ProductAmount", "1000", "8.80", "9.00")]
    [InlineData("ProductList.ProductDiscount", "0", "1.20", "1.00")]
    [InlineData("ProductList.ShippingFee", "0.00", "0.00", "0.00")]
    [InlineData("ProductList.InsuranceAmount", "0", "0", "0")]
    [InlineData("ProductList.CustomizePrice", "0", "0", "0")]
    [InlineData("ProductList.DataPrice", "1000.00", "10.00", "10.00")]
    [InlineData("ProductList.CompareAtPrice", "2000.00", "20.00", "20.00")]
    [InlineData("ProductList.DataCompareAtPrice", "0.00", "0.00", "0.00")]
    [InlineData("ProductList.LimitOfferProductTotal", "0", "0", "0")]
    [InlineData("ProductList.LimitOfferProductDiscountTotal", "0", "0", "0")]
    [InlineData("CouponDetail.TotalDiscount", null, "1.20", "1.00")]
    [InlineData("CouponDetail.Coupon", null, "1.20", "10.00")]
    [InlineData("CouponDetail.Condition", null, "10.00", "10.00")]
    [InlineData("CouponDetail.ReachedAmount", null, "0.00", "0.00")]
    [InlineData("CouponDetail.MatchList.GoodsDiscount", null, "1.20", "1.00")]
    [InlineData("CouponDetail.MatchList.GoodsAmount", null, "8.80", "9.00")]
    [InlineData("UpsellProductList.Price", "10.00", null, null)]
    [InlineData("UpsellProductList.ProductAmount", "10", null, null)]
    [InlineData("UpsellProductList.DiscountValue", "30", null, null)]
    [InlineData("UpsellProductList.DiscountAmount", "3", null, null)]
    [InlineData("UpsellProductList.Amount", "7", null, null)]
    [InlineData("UpsellProductList.CompareAtPrice", "20.00", null, null)]
    [InlineData("UpsellProductList.DataPrice", "10.00", null, null)]
    [InlineData("UpsellProductList.DataCompareAtPrice", "0.00", null, null)]
    public void Order_Amount_IsAsWritten(string member, string? order, string? fixedCoupon, string? percentCoupon)
    {
        Amount("get-order.response.json", member).Should().Be(order);
        Amount("order-with-fixed-discount.response.json", member).Should().Be(fixedCoupon);
        Amount("order-with-percentage-discount.response.json", member).Should().Be(percentCoupon);
    }

    [Theory]
    [InlineData("upsell-first.response.json", "30", "10.5")]
    [InlineData("upsell-more.response.json", "30", "30.5")]
    [InlineData("upsell-remove.response.json", "30", "0")]
    [InlineData("complete-order.response.json", null, "0")]
    [InlineData("create-order.response.json", null, null)]
    [InlineData("get-completed-order.response.json", null, null)]
    [InlineData("post-order-update.response.json", null, null)]
    [InlineData("apply-discount.response.json", null, null)]
    [InlineData("apply-invalid-discount.response.json", null, null)]
    [InlineData("remove-discount.response.json", null, null)]
    public void ShortResponse_Amount_IsAsWritten(string name, string? amount, string? upsellAmount)
    {
        Amount(name, "Amount").Should().Be(amount);
        Amount(name, "UpsellAmount").Should().Be(upsellAmount);
        Amount(name, "TotalAmount").Should().BeNull();
    }

    [Fact]
    public void EveryResponse_IsInOneOfTheTables() =>
        FixtureFile.Of("intercart").Where(file => file.IsResponse).Should().HaveCount(3 + 10);

    [Theory]
    [InlineData("apply-tips.request.json", "TipsAmount", "1.5")]
    [InlineData("update-shipping-line.request.json", "ShippingLine.Price", "5.99")]
    [InlineData("upsell-first.request.json", "UpsellList.DiscountValue", "35.5")]
    [InlineData("upsell-more.request.json", "UpsellList.DiscountValue", "35.5|2.55")]
    public void Request_Amount_IsAsWritten(string name, string member, string expected)
    {
        var request = JsonSerializer.Deserialize(
            FixtureFile.Text("intercart", name),
            IntercartJson.Default.IntercartUpdateOrderRequest
        );
        Values(request, member).Should().Be(expected);
    }

    private static string? Amount(string name, string member) =>
        Values(JsonSerializer.Deserialize(FixtureFile.Text("intercart", name), IntercartJson.Default.IntercartOrder), member);

    /// <summary>Follows property names; a list or dictionary means each of its elements.</summary>
    private static string? Values(object? root, string member)
    {
        IEnumerable<object> values = [root!];
        foreach (string property in member.Split('.'))
            values = values.SelectMany(Elements).Select(v => v.GetType().GetProperty(property)!.GetValue(v)).OfType<object>();
        string text = string.Join('|', values.Select(v => ((decimal)v).ToString(CultureInfo.InvariantCulture)));
        return text.Length == 0 ? null : text;
    }

    private static IEnumerable<object> Elements(object value) =>
        value switch
        {
            IReadOnlyDictionary<string, IntercartCouponMatch> matches => matches.Values,
            System.Collections.IEnumerable list => list.Cast<object>(),
            _ => [value],
        };
}
