using System.Globalization;

namespace ShopSdk.FaultLab;

/// <summary>The rows of a client as a table.</summary>
internal static class LabTable
{
    private static readonly (string Head, Func<LabRow, int> Value)[] Columns =
    [
        ("placements", row => row.Placements),
        ("fired", row => row.FaultsFired),
        ("never", row => row.AppliedNever),
        ("once", row => row.AppliedOnce),
        ("MORE", row => row.AppliedMore),
        ("placed", row => row.ReportedPlaced),
        ("not", row => row.ReportedNotPlaced),
        ("unknown", row => row.ReportedUnknown),
        ("threw", row => row.Threw),
        ("FALSE+", row => row.FalsePlaced),
        ("FALSE-", row => row.FalseNotPlaced),
        ("later", row => row.ResolvedLater),
    ];

    public static void Write(TextWriter to, IReadOnlyList<LabRow> rows)
    {
        foreach (IGrouping<(string Client, string Provider), LabRow> group in rows.GroupBy(row => (row.Client, row.Provider)))
        {
            to.WriteLine();
            to.WriteLine($"{group.Key.Client} at {group.Key.Provider}");
            to.WriteLine($"{"", -42}{string.Concat(Columns.Select(column => Cell(column.Head)))}");
            foreach (LabRow row in group)
                to.WriteLine(
                    $"{row.Fault, -42}{string.Concat(Columns.Select(c => Cell(c.Value(row).ToString(CultureInfo.InvariantCulture))))}"
                );
        }
    }

    private static string Cell(string text) => text.PadLeft(11);
}
