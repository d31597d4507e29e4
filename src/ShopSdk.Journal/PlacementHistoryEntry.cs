using ShopSdk.Placing;

namespace ShopSdk.Journal;

/// <summary>One version of an intent's record.</summary>
/// <param name="Version">The version.</param>
/// <param name="At">When it was written.</param>
/// <param name="Attempt">The attempt.</param>
/// <param name="Stage">How far the intent was.</param>
public sealed record PlacementHistoryEntry(long Version, DateTimeOffset At, Guid Attempt, PlacementStage Stage)
{
    /// <summary>Gets the order; null when there was none.</summary>
    public OrderId? Order { get; init; }

    /// <summary>Gets the order's payment, as text; null when there was no order.</summary>
    public string? Payment { get; init; }

    /// <summary>Gets the order's own total, as text; null when the provider did not state it.</summary>
    public string? Total { get; init; }

    /// <summary>Gets what the order's existence rested on; null when there was no order.</summary>
    public string? Evidence { get; init; }

    /// <summary>Gets how often the outcome had been looked up.</summary>
    public int Lookups { get; init; }

    /// <summary>Gets who decided it by hand; null when no person did.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Gets why, in the person's words; null when no person decided it.</summary>
    public string? Reason { get; init; }
}
