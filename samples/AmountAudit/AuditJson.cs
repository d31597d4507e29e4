using System.Text.Json;
using ShopSdk.Amounts;

namespace AmountAudit;

/// <summary>One body as a line of --json.</summary>
internal static class AuditJson
{
    public static void Write(
        Utf8JsonWriter json,
        string source,
        long line,
        string provider,
        (AmountReport Report, IReadOnlyList<AmountCheck> Checks) found,
        string? error
    )
    {
        (AmountReport report, IReadOnlyList<AmountCheck> checks) = found;
        json.WriteStartObject();
        json.WriteString("source", source);
        json.WriteNumber("line", line);
        json.WriteString("provider", provider);
        // If nothing was recomputed, the body does not count as agreeing.
        if (error is not null || report.Outcome == AmountOutcome.NotStated)
            json.WriteNull("agrees");
        else
            json.WriteBoolean("agrees", report.Agrees);
        json.WriteStartArray("checks");
        foreach (AmountCheck check in checks)
            Write(json, check);
        json.WriteEndArray();
        if (report.Explanation is { } explanation)
        {
            json.WriteStartObject("explanation");
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(explanation.Cause.ToString()));
            json.WriteString("text", explanation.Text);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("explanation");
        }
        if (error is null)
            json.WriteNull("error");
        else
            json.WriteString("error", error);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AmountCheck check)
    {
        json.WriteStartObject();
        json.WriteString("rule", check.Rule);
        Write(json, "stated", check.Stated);
        Write(json, "recomputed", check.Recomputed);
        Write(json, "difference", check.Difference);
        json.WriteString("verdict", JsonNamingPolicy.CamelCase.ConvertName(check.Verdict.ToString()));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, decimal? amount)
    {
        if (amount is { } stated)
            json.WriteNumber(name, stated);
        else
            json.WriteNull(name);
    }
}
