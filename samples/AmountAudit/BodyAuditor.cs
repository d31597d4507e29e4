using System.Text.Json;
using ShopSdk.Amounts;

namespace AmountAudit;

/// <summary>Recomputes the bodies of a block. Runs on any thread.</summary>
internal sealed class BodyAuditor(AuditOptions options)
{
    private const int FindingsKept = 50;
    private const int RulesShown = 3;

    public BlockResult Audit(BodyBlock block)
    {
        var result = new BlockResult { Bytes = block.Bytes, Json = options.Json ? new MemoryStream() : null };
        using Utf8JsonWriter? json = result.Json is null ? null : new Utf8JsonWriter(result.Json);
        block.ForEach((body, line) => Audit(block.Source, body, line, result, json));
        return result;
    }

    private void Audit(string source, ReadOnlySpan<byte> body, long line, BlockResult result, Utf8JsonWriter? json)
    {
        result.Bodies++;
        AmountSheet? sheet = null;
        AmountReport report = AmountReport.Empty;
        string? error = null;
        try
        {
            sheet = options.Rules.Read(body, options.Currency);
            report = sheet?.Verify() ?? report;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException or FormatException)
        {
            error = e.Message;
        }
        Count(source, line, result, report, error);
        if (json is not null && result.Json is not null)
        {
            AuditJson.Write(json, source, line, options.Provider, (report, sheet?.Checks() ?? []), error);
            json.Flush();
            json.Reset();
            result.Json.WriteByte((byte)'\n');
        }
    }

    private static void Count(string source, long line, BlockResult result, AmountReport report, string? error)
    {
        if (error is not null)
        {
            result.Unreadable++;
            Keep(result, new Finding(source, line, "", error, IsError: true));
        }
        else if (report.Outcome == AmountOutcome.Disagrees)
        {
            result.Disagreeing++;
            foreach (AmountCheck failure in report.Failures)
                result.Rules[failure.Definition.Member] = result.Rules.GetValueOrDefault(failure.Definition.Member) + 1;
            if (result.Findings.Count < FindingsKept)
                Keep(result, new Finding(source, line, Names(report.Failures), report.Explanation?.Text ?? "", IsError: false));
        }
        else if (report.Outcome == AmountOutcome.NotStated)
        {
            result.NotStated++;
        }
        else
        {
            result.Agreeing++;
            result.Verified += report.Outcome == AmountOutcome.Agrees ? 1 : 0;
        }
    }

    private static void Keep(BlockResult result, Finding finding)
    {
        if (result.Findings.Count < FindingsKept)
            result.Findings.Add(finding);
    }

    private static string Names(IReadOnlyList<AmountCheck> failures) =>
        string.Join(", ", failures.Take(RulesShown).Select(failure => failure.Rule))
        + (failures.Count > RulesShown ? $" and {failures.Count - RulesShown} more" : "");
}
