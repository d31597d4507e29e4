using ShopSdk.Amounts;

namespace ShopSdk.Providers.AnqiCms;

/// <summary>What the provider's samples show about each rule. Written by AmountEvidenceTests: do not edit.</summary>
internal static class AnqiCmsSamples
{
    // csharpier-ignore
    public static IReadOnlyDictionary<string, AmountSamples> Seen { get; } =
        new Dictionary<string, AmountSamples>(StringComparer.Ordinal)
        {
            ["amount = origin_amount - discount_amount; perhaps - discount for a referred buyer, + sum(undocumented members[].number)"] =
                new(1, 0, ""),
            ["amount = sum(details[].total_price) - discount_amount; perhaps + discount for a referred buyer, + sum(undocumented members[].number)"] =
                new(1, 0, "sum(details[].total_price)"),
            ["details[].total_price = price x quantity"] =
                new(1, 0, ""),
            ["origin_amount = sum(details[].price x details[].quantity); perhaps + discount for a referred buyer"] =
                new(1, 0, "sum(details[].price x details[].quantity)"),
            ["origin_amount = sum(details[].total_price); perhaps + discount for a referred buyer"] =
                new(1, 0, "sum(details[].total_price)"),
        };
}
