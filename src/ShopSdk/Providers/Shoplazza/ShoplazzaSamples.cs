using ShopSdk.Amounts;

namespace ShopSdk.Providers.Shoplazza;

/// <summary>What the provider's samples show about each rule. Written by AmountEvidenceTests: do not edit.</summary>
internal static class ShoplazzaSamples
{
    // csharpier-ignore
    public static IReadOnlyDictionary<string, AmountSamples> Seen { get; } =
        new Dictionary<string, AmountSamples>(StringComparer.Ordinal)
        {
            ["line_items[].total = price x quantity; with or without price x quantity; perhaps - price x refund_quantity, - discount of the line"] =
                new(5, 0, "all"),
            ["sub_total = sum(line_items[].price x line_items[].quantity); perhaps - sum(line_items[].price x quantity - total), + discount of the lines, + sum(line_items[].price of a gift)"] =
                new(0, 5, ""),
            ["sub_total = sum(line_items[].total); perhaps + discount of the lines, + sum(line_items[].price of a gift)"] =
                new(0, 5, ""),
            ["total_price = sub_total + total_shipping + shipping_tax_total + additional_total + total_tip_received + duty_total - total_discount"] =
                new(0, 4, ""),
        };
}
