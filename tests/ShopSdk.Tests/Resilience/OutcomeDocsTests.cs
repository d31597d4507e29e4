using ShopSdk.Resilience;
using ShopSdk.TestKit.Vectors;

namespace ShopSdk.Tests.Resilience;

/// <summary>The page about resilience shows the table as it is.</summary>
public sealed class OutcomeDocsTests
{
    [Fact]
    public void Docs_OutcomeTable_IsTheOneInForce()
    {
        string[] expected =
        [
            .. OutcomeTable.Rows.Select(row =>
                $"{row.Observation} | {Cell(row.Repeatable, row.RepeatableAgain)} | {Cell(row.Once, row.OnceAgain)}"
            ),
        ];

        DocsPage
            .Read("concepts/resilience.md")
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Contains("`:", StringComparison.Ordinal))
            .Select(Shorten)
            .Should()
            .Equal(expected);
    }

    private static string Cell(Outcome outcome, bool again) =>
        (again ? "again, then " : "")
        + outcome switch
        {
            Outcome.Succeeded => "succeeded",
            Outcome.Failed => "failed",
            Outcome.NotSent => "not sent",
            Outcome.Rejected => "rejected",
            Outcome.Unknown => "unknown",
            Outcome.Canceled => "canceled",
            Outcome.CanceledUnknown => "canceled, outcome unknown",
            _ => throw new InvalidOperationException($"{outcome} has no words."),
        };

    /// <summary>The row's name and its two results.</summary>
    private static string Shorten(string line)
    {
        string[] cells = [.. line.Trim('|', ' ').Split('|').Select(cell => cell.Trim())];
        return $"{cells[0].Split('`')[1]} | {cells[1]} | {cells[2]}";
    }
}
