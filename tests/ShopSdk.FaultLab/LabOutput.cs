using System.Text.Json;

namespace ShopSdk.FaultLab;

/// <summary>Prints what the command line asks for: rows or not, tables or JSON.</summary>
internal sealed class LabOutput(LabOptions options, TextWriter to)
{
    public void Write(IReadOnlyList<LabRow> rows)
    {
        if (options.Summary)
            return;
        if (!options.Json)
            LabTable.Write(to, rows);
        else
            foreach (LabRow row in rows)
                to.WriteLine(JsonSerializer.Serialize(row, LabJson.Default.LabRow));
    }

    public void Write(LabSummary summary)
    {
        if (options.Json)
        {
            to.WriteLine(JsonSerializer.Serialize(new LabSummaryLine(summary), LabJson.Default.LabSummaryLine));
            return;
        }
        // Apart from the rows before it.
        if (!options.Summary)
            to.WriteLine();
        summary.Write(to);
    }
}
