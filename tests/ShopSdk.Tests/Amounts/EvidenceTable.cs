using System.Globalization;
using ShopSdk.Amounts;

namespace ShopSdk.Tests.Amounts;

/// <summary>The table on a provider's page that shows from what the basis of each rule follows.</summary>
internal static class EvidenceTable
{
    public const string Start = "<!-- evidence: written by AmountEvidenceTests -->";
    public const string End = "<!-- /evidence -->";

    public static string For(AmountRules rules, IReadOnlyDictionary<string, AmountSamples> seen) =>
        string.Join(
            '\n',
            [
                "| rule | document | samples: follow it, contradict it | no sample decides | it leaves out | basis |",
                "| --- | --- | --- | --- | --- | --- |",
                .. rules.All.Select(rule => Row(rule, seen.GetValueOrDefault(rule.ToString()))),
            ]
        );

    private static string Row(AmountRule rule, AmountSamples? seen) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| `{rule}` | {rule.Evidence?.Document ?? "-"} | {seen?.Agreeing ?? 0}, {seen?.Contradicting ?? 0} | {Code(seen?.Trivial)} | {rule.Evidence?.LeavesOut ?? "-"} | {BasisOf(rule)} |"
        );

    private static string Code(string? terms) =>
        string.IsNullOrEmpty(terms) ? "-"
        : terms == "all" ? "all"
        : $"`{terms}`";

    private static string BasisOf(AmountRule rule) =>
        rule.Basis != AmountRuleBasis.Proven ? rule.Basis.ToString()
        : rule.Rounds ? "Proven; rounds, so that it never forbids placing"
        : rule.DependsOn.Any()
            ? $"Proven where {string.Join(", ", rule.DependsOn.Select(term => $"`{term}`"))} {(rule.DependsOn.Count() == 1 ? "is" : "are")} zero"
        : "Proven";
}
