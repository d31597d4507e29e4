using ShopSdk.TestKit;

namespace ShopSdk.Tests.Telemetry;

/// <summary>The tables of <c>docs/telemetry.md</c>.</summary>
internal static class TelemetryPage
{
    /// <summary>Gives the first column of a section's table, without its backticks.</summary>
    public static IReadOnlyList<string> Names(string section) =>
        [
            .. File.ReadLines(Repository.PathOf("docs/telemetry.md"))
                .SkipWhile(line => line != $"## {section}")
                .Skip(1)
                .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
                .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
                .Select(line => line.Split('`')[1]),
        ];
}
