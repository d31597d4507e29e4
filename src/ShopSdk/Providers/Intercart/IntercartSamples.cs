using ShopSdk.Amounts;

namespace ShopSdk.Providers.Intercart;

/// <summary>What the provider's samples show about each rule. Written by AmountEvidenceTests: do not edit.</summary>
internal static class IntercartSamples
{
    // csharpier-ignore
    public static IReadOnlyDictionary<string, AmountSamples> Seen { get; } =
        new Dictionary<string, AmountSamples>(StringComparer.Ordinal)
        {
            ["amount = goods_amount + amount_logistics + tips_amount + tax_amount + insurance_amount; with or without tax_amount; perhaps - express_discount, + sum(product_list[].shipping_fee), + sum(product_list[].shipping_fee x product_list[].quantity)"] =
                new(3, 0, ""),
            ["amount = goods_amount + shipping_line.price + tips_amount + tax_amount + insurance_amount - express_discount; with or without tax_amount; perhaps + sum(product_list[].shipping_fee), + sum(product_list[].shipping_fee x product_list[].quantity)"] =
                new(3, 0, ""),
            ["amount = goods_amount - amount_discount + amount_logistics + tips_amount + tax_amount + insurance_amount"] =
                new(1, 2, "amount_discount, tax_amount, insurance_amount"),
            ["amount_discount = product_discount + express_discount; with or without express_discount"] =
                new(3, 0, ""),
            ["amount_logistics = shipping_line.price; perhaps - express_discount, + sum(product_list[].shipping_fee), + sum(product_list[].shipping_fee x product_list[].quantity)"] =
                new(3, 0, ""),
            ["amount_product = sum(product_list[].price x product_list[].quantity) + sum(upsell_product_list[].price x upsell_product_list[].quantity)"] =
                new(0, 1, ""),
            ["amount_product = sum(product_list[].price x product_list[].quantity); perhaps + sum(upsell_product_list[].price x upsell_product_list[].quantity), + sum(product_list[].customize_price), + sum(product_list[].customize_price x product_list[].quantity)"] =
                new(3, 0, "sum(product_list[].price x product_list[].quantity)"),
            ["amount_product_ceil = amount_product, rounded up to a whole number"] =
                new(3, 0, ""),
            ["coupon_detail[0].total_discount = coupon_detail[0].coupon, at most what the coupon applies to"] =
                new(1, 0, ""),
            ["coupon_detail[0].total_discount = sum(product_list[].match_list.goods_discount)"] =
                new(2, 0, "sum(product_list[].match_list.goods_discount)"),
            ["goods_amount = amount_product - product_discount; perhaps - sum(upsell_product_list[].price x upsell_product_list[].quantity)"] =
                new(3, 0, ""),
            ["goods_amount = sum(product_list[].product_amount)"] =
                new(3, 0, "sum(product_list[].product_amount)"),
            ["order_amount = amount; perhaps + upsell_amount"] =
                new(3, 0, ""),
            ["product_discount = sum(product_list[].product_discount)"] =
                new(3, 0, "sum(product_list[].product_discount)"),
            ["product_list[].data_compare_at_price = compare_at_price"] =
                new(0, 3, ""),
            ["product_list[].product_amount = match_list.goods_amount"] =
                new(2, 0, ""),
            ["product_list[].product_amount = price x quantity"] =
                new(1, 2, "price x quantity"),
            ["product_list[].product_amount = price x quantity - product_discount; perhaps + customize_price, + customize_price x quantity"] =
                new(3, 0, "price x quantity"),
            ["product_list[].product_discount = match_list.goods_discount"] =
                new(2, 0, ""),
            ["product_list[].product_discount = price x quantity x coupon_detail[0].coupon / 100; perhaps + customize_price x coupon_detail[0].coupon / 100, + customize_price x quantity x coupon_detail[0].coupon / 100"] =
                new(1, 0, "price x quantity x coupon_detail[0].coupon / 100"),
            ["total_amount = amount + sum(upsell_product_list[].amount)"] =
                new(0, 1, ""),
            ["total_amount = amount + upsell_amount; with or without upsell_amount"] =
                new(3, 0, ""),
            ["upsell_amount = sum(upsell_product_list[].amount); with or without sum(upsell_product_list[].amount)"] =
                new(3, 0, "all"),
            ["upsell_product_list[].amount = product_amount - discount_amount; perhaps - discount_amount x (quantity - 1)"] =
                new(1, 0, ""),
            ["upsell_product_list[].discount_amount = price x quantity x discount_value / 100, at most product_amount; perhaps - price x (quantity - 1) x discount_value / 100"] =
                new(1, 0, "price x quantity x discount_value / 100"),
            ["upsell_product_list[].product_amount = price x quantity"] =
                new(1, 0, "price x quantity"),
        };
}
