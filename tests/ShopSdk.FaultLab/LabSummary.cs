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

    /// <summary>Writes a line that says what was run, and Markdown tables: first what the promise is about, then what lies beyond.</summary>
    public void Write(TextWriter to)
    {
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Placements:N0} placements for each client, seed {Seed}."));
        Write(to, [.. Clients.Where(sum => !sum.BeyondHorizon)]);
        LabSum[] beyond = [.. Clients.Where(sum => sum.BeyondHorizon)];
        if (beyond.Length == 0)
            return;
        to.WriteLine();
        to.WriteLine(
            "Of these, orders that the shop applied later than the clients were set to expect, which are not in the table above:"
        );
        Write(to, beyond);
    }

    private static void Write(TextWriter to, LabSum[] sums)
    {
        int width = sums.Select(sum => sum.Client).Append("client").Max(name => name.Length);
        to.WriteLine();
        to.WriteLine(Line("client".PadRight(width), Columns.Select(column => column.Head)));
        to.WriteLine(Line(new string('-', width), Columns.Select(column => new string('-', column.Head.Length - 1) + ":")));
        foreach (LabSum sum in sums)
            to.WriteLine(Line(sum.Client.PadRight(width), Columns.Select(column => Cell(column.Value(sum), column.Head.Length))));
    }

    private static string Cell(int value, int width) => value.ToString("N0", CultureInfo.InvariantCulture).PadLeft(width);

    private static string Line(string first, IEnumerable<string> others) => $"| {string.Join(" | ", others.Prepend(first))} |";
}
