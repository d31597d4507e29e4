namespace ShopSdk.FaultLab;

/// <summary>A client's rows added up, at all providers and under all faults.</summary>
internal sealed record LabSum(string Client)
{
    /// <summary>
    /// Gets whether these are the orders that the shop applied beyond the horizon that the clients were set to, where no promise is
    /// made; they are in no other sum.
    /// </summary>
    public bool BeyondHorizon { get; init; }

    public int Placements { get; init; }

    public int FaultsFired { get; init; }

    public int AppliedMore { get; init; }

    /// <summary>Gets how many were said to be placed and never were.</summary>
    public int FalsePlaced { get; init; }

    /// <summary>Gets how many were said not to be placed and were.</summary>
    public int FalseNotPlaced { get; init; }

    /// <summary>Gets how many the client called unknown.</summary>
    public int Unknown { get; init; }

    /// <summary>Gets how many ended in an error; a caller's cancellation is one.</summary>
    public int Threw { get; init; }

    /// <summary>Gets how many of those two were rightly settled by looking later.</summary>
    public int ResolvedLater { get; init; }

    /// <summary>The sums in the order in which the clients first appear; those beyond the horizon come last.</summary>
    public static IReadOnlyList<LabSum> Of(IEnumerable<LabRow> rows) =>
        [.. rows.GroupBy(row => (row.Client, row.BeyondHorizon), Add).OrderBy(sum => sum.BeyondHorizon)];

    private static LabSum Add((string Client, bool BeyondHorizon) key, IEnumerable<LabRow> rows)
    {
        LabRow[] all = [.. rows];
        return new(key.Client)
        {
            BeyondHorizon = key.BeyondHorizon,
            Placements = all.Sum(row => row.Placements),
            FaultsFired = all.Sum(row => row.FaultsFired),
            AppliedMore = all.Sum(row => row.AppliedMore),
            FalsePlaced = all.Sum(row => row.FalsePlaced),
            FalseNotPlaced = all.Sum(row => row.FalseNotPlaced),
            Unknown = all.Sum(row => row.ReportedUnknown),
            Threw = all.Sum(row => row.Threw),
            ResolvedLater = all.Sum(row => row.ResolvedLater),
        };
    }
}
