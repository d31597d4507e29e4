using System.Globalization;
using System.Text.Json.Nodes;

namespace ShopSdk.Tests.Emulator;

/// <summary>Reads amounts that are numbers or texts.</summary>
internal static class Amounts
{
    public static decimal Amount(this JsonNode order, string member) =>
        decimal.Parse(order[member]!.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    public static decimal Sum(this JsonNode order, string list, Func<JsonNode, decimal> amount) =>
        order[list]!.AsArray().Sum(line => amount(line!));

    /// <summary>Recomputes an Intercart order from its lines, without the emulator's arithmetic.</summary>
    public static void ShouldAddUp(this JsonObject order)
    {
        decimal gross = order.Sum("product_list", line => line.Amount("price") * line.Amount("quantity"));
        decimal discount = order.Sum("product_list", line => line.Amount("product_discount"));
        decimal upsell = order.Sum("upsell_product_list", line => line.Amount("amount"));
        order.Amount("amount_product").Should().Be(gross);
        order.Amount("product_discount").Should().Be(discount);
        order.Amount("amount_discount").Should().Be(discount + order.Amount("express_discount"));
        order.Amount("goods_amount").Should().Be(gross - discount);
        order.Sum("product_list", line => line.Amount("product_amount")).Should().Be(gross - discount);
        decimal amount =
            gross
            - discount
            + order.Amount("amount_logistics")
            + order.Amount("tips_amount")
            + order.Amount("tax_amount")
            + order.Amount("insurance_amount");
        order.Amount("amount").Should().Be(amount);
        order.Amount("order_amount").Should().Be(amount);
        order.Amount("upsell_amount").Should().Be(upsell);
        order.Amount("total_amount").Should().Be(amount + upsell);
        foreach (JsonNode? line in order["product_list"]!.AsArray())
        {
            line!.Amount("product_discount").Should().BeGreaterThanOrEqualTo(0);
            line!
                .Amount("product_amount")
                .Should()
                .Be(line!.Amount("price") * line!.Amount("quantity") - line!.Amount("product_discount"));
        }
        foreach (JsonNode? line in order["upsell_product_list"]!.AsArray())
        {
            line!.Amount("product_amount").Should().Be(line!.Amount("price") * line!.Amount("quantity"));
            line!.Amount("amount").Should().Be(line!.Amount("product_amount") - line!.Amount("discount_amount"));
        }
    }
}
