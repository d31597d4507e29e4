using System.Globalization;

namespace ShopSdk.FaultLab;

/// <summary>What came of a run, client by client.</summary>
/// <param name="Placements">How many placements each client was given.</param>
/// <param name="Seed">The seed of the faults' delays.</param>
/// <param name="Clients">The sums.</param>
internal sealed record LabSummary(int Placements, int Seed, IReadOnlyList<LabSum> Clients)
{
    private static readonly (string Head, Func<LabSum, int> Value)[] Columns =
    [
        ("placements", sum => sum.Placements),
        ("faults fired", sum => sum.FaultsFired),
        ("applied more than once", sum => sum.AppliedMore),
        ("said placed, no order", sum => sum.FalsePlaced),
        ("said not placed, but an order", sum => sum.FalseNotPlaced),
        ("unknown", sum => sum.Unknown),
        ("error", sum => sum.Threw),
        ("settled later", sum => sum.ResolvedLater),
    ];

    /// <summary>Writes a line that says what was run, and a Markdown table.</summary>
    public void Write(TextWriter to)
    {
        int width = Clients.Select(NameOf).Append("client").Max(name => name.Length);
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Placements:N0} placements for each client, seed {Seed}."));
        to.WriteLine();
        to.WriteLine(Line("client".PadRight(width), Columns.Select(column => column.Head)));
        to.WriteLine(Line(new string('-', width), Columns.Select(column => new string('-', column.Head.Length - 1) + ":")));
        foreach (LabSum sum in Clients)
            to.WriteLine(
                Line(
                    NameOf(sum).PadRight(width),
                    Columns.Select(column =>
                        column.Value(sum).ToString("N0", CultureInfo.InvariantCulture).PadLeft(column.Head.Length)
                    )
                )
            );
    }

    private static string NameOf(LabSum sum) => sum.BeyondHorizon ? $"{sum.Client} (beyond the horizon)" : sum.Client;

    private static string Line(string first, IEnumerable<string> others) => $"| {string.Join(" | ", others.Prepend(first))} |";
}
