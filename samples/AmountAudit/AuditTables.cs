using System.Globalization;
using Spectre.Console;

namespace AmountAudit;

/// <summary>The findings as tables for people.</summary>
internal static class AuditTables
{
    private const double BytesPerMegabyte = 1_000_000;

    private static readonly Color[] Colours = [Color.Red, Color.Orange1, Color.Yellow, Color.Purple, Color.Blue, Color.Teal];

    public static void Print(IAnsiConsole console, AuditSummary summary, TimeSpan elapsed)
    {
        if (summary.Findings.Count > 0)
            console.Write(Findings(summary));
        if (summary.Rules.Count > 0)
            console.Write(Rules(summary));
        console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{summary.Bodies} bodies: {summary.Agreeing} agree, {summary.NotStated} state too little, {summary.Disagreeing} disagree, {summary.Unreadable} unreadable."
            )
        );
        console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{summary.Bytes / BytesPerMegabyte:0.0} MB in {elapsed.TotalSeconds:0.00} s, {summary.Bytes / BytesPerMegabyte / elapsed.TotalSeconds:0.0} MB/s."
            )
        );
    }

    private static Table Findings(AuditSummary summary)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns("body", "rules", "explanation");
        foreach (Finding finding in summary.Findings)
            table.AddRow(
                Markup.Escape(string.Create(CultureInfo.InvariantCulture, $"{finding.Source}:{finding.Line}")),
                Markup.Escape(finding.Rules),
                finding.IsError ? $"[red]{Markup.Escape(finding.Text)}[/]" : Markup.Escape(finding.Text)
            );
        long more = summary.Disagreeing + summary.Unreadable - summary.Findings.Count;
        return more > 0 ? table.Caption(string.Create(CultureInfo.InvariantCulture, $"and {more} more")) : table;
    }

    private static BarChart Rules(AuditSummary summary)
    {
        BarChart chart = new BarChart().Label("failing checks by rule").LeftAlignLabel();
        int colour = 0;
        foreach ((string rule, long count) in summary.Rules.OrderByDescending(rule => rule.Value))
            chart.AddItem(Markup.Escape(rule), count, Colours[colour++ % Colours.Length]);
        return chart;
    }
}
