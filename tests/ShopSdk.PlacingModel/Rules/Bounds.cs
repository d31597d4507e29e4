namespace ShopSdk.PlacingModel.Rules;

/// <summary>What is explored: how far time goes, how much may go wrong, and which assumptions the world keeps. Times are in ticks.</summary>
internal sealed record Bounds
{
    public required string Name { get; init; }

    /// <summary>Gets what the scenario is about, for people.</summary>
    public required string About { get; init; }

    public int LastTick { get; init; } = 5;

    /// <summary>Gets how long a call may take: its fence.</summary>
    public int CallLimit { get; init; } = 1;

    public int DeliveryBound { get; init; } = 1;

    /// <summary>Gets the visibility horizon; null when it is not known, and then absence is never claimed.</summary>
    public int? Horizon { get; init; } = 1;

    public int MaxClockSkew { get; init; } = 1;

    public int Attempts { get; init; } = 2;

    public int Searches { get; init; } = 3;

    /// <summary>Gets whether both callers are in one process; otherwise each has its own.</summary>
    public bool OneProcess { get; init; }

    /// <summary>
    /// Gets whether a caller may ask with an id that says when it was sent, as an unknown outcome has it. Without, it asks with the first id.
    /// </summary>
    public bool UsesSentIds { get; init; }

    /// <summary>Gets whether each attempt sends a checkout of its own; otherwise both send the same one.</summary>
    public bool OwnCheckouts { get; init; }

    /// <summary>Gets how far a wall clock can be ahead, at first and after a step.</summary>
    public IReadOnlyList<sbyte> Offsets { get; init; } = [0];

    /// <summary>Gets whether the wall clocks differ at first already; otherwise all start with the first of <see cref="Offsets"/>.</summary>
    public bool StartsSkewed { get; init; }

    /// <summary>Gets how often the wall clock of a process is stepped.</summary>
    public int ClockSteps { get; init; }

    /// <summary>Gets for how many ticks the machine of a process is suspended, without its monotonic clock.</summary>
    public int Suspension { get; init; }

    /// <summary>Gets how often a process crashes and starts again.</summary>
    public int Crashes { get; init; }

    /// <summary>Gets how many calls of the journal fail without the caller knowing whether they were committed.</summary>
    public int Faults { get; init; }

    /// <summary>Gets how often the journal drops the record of a known outcome.</summary>
    public int Evictions { get; init; }

    /// <summary>Gets how often a person decides.</summary>
    public int Resolutions { get; init; }

    /// <summary>Gets whether the journal is younger than the checkout, so that it cannot vouch for it.</summary>
    public bool IsJournalYoung { get; init; }

    /// <summary>Gets how much later than the bound a request may arrive. More than 0 is beyond the promise.</summary>
    public int LateDelivery { get; init; }

    /// <summary>Gets how much later than the horizon an order may become visible. More than 0 is beyond the promise.</summary>
    public int LateVisibility { get; init; }

    /// <summary>Gets whether a record can be dropped at once. Otherwise it stays until its order is visible everywhere.</summary>
    public bool DropsAtOnce { get; init; }

    /// <summary>Gets whether the wall clocks of two processes differ by more than the options allow.</summary>
    private bool IsSkewBroken => !OneProcess && Offsets.Max() - Offsets.Min() > MaxClockSkew;

    /// <summary>Gets whether the world keeps every assumption of the promise.</summary>
    public bool KeepsAssumptions => LateDelivery == 0 && LateVisibility == 0 && !DropsAtOnce && !IsSkewBroken;

    /// <summary>How late an order becomes visible to every look-up; null: never, for sure.</summary>
    public int? VisibleAfter => Horizon is { } horizon ? horizon + LateVisibility : null;
}
