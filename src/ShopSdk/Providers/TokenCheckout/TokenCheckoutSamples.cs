using ShopSdk.Amounts;

namespace ShopSdk.Providers.TokenCheckout;

/// <summary>What the provider's samples show about each rule. Written by AmountEvidenceTests: do not edit.</summary>
internal static class TokenCheckoutSamples
{
    // csharpier-ignore
    public static IReadOnlyDictionary<string, AmountSamples> Seen { get; } =
        new Dictionary<string, AmountSamples>(StringComparer.Ordinal)
        {
            ["lines[].total_price = price x quantity; perhaps - total_discount"] =
                new(1, 0, "price x quantity"),
            ["shipping_cost = sum(shipping_cost_options[].shipping_methods[chosen].cost); with or without sum(shipping_cost_options[].shipping_methods[chosen].cost)"] =
                new(1, 0, "all"),
            ["total_line_items_price = sum(lines[].price x lines[].quantity); perhaps - sum(lines[].total_discount)"] =
                new(1, 0, "sum(lines[].price x lines[].quantity)"),
            ["total_line_items_price = sum(lines[].total_price); perhaps + sum(lines[].total_discount)"] =
                new(1, 0, "sum(lines[].total_price)"),
            ["total_price = total_line_items_price + shipping_cost - total_discounts"] =
                new(1, 0, ""),
        };
}
