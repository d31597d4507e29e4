using ShopSdk.Placing;

namespace ShopSdk.Journal;

/// <summary>An intent as the journal has it, for an operator. It contains no token and no address.</summary>
/// <param name="Intent">The intent. A NUL in its reference is shown as U+2400.</param>
/// <param name="Stage">How far it is.</param>
/// <param name="Version">The version of its record, for <see cref="JournalOperator.ResolveAsync"/>.</param>
public sealed record PlacementListing(PlacementIntent Intent, PlacementStage Stage, long Version)
{
    /// <summary>Gets the checkout of the current attempt, in the short form that logs have.</summary>
    public required string Checkout { get; init; }

    /// <summary>Gets when the current attempt was begun.</summary>
    public required DateTimeOffset BegunAt { get; init; }

    /// <summary>Gets the latest time at which the current attempt can have sent.</summary>
    public required DateTimeOffset LatestSend { get; init; }

    /// <summary>Gets when the record last changed.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Gets the order; null when there is none.</summary>
    public OrderId? Order { get; init; }

    /// <summary>Gets how often the outcome was looked up.</summary>
    public int Lookups { get; init; }

    /// <summary>Gets when the worker looks it up next; null when the outcome is known.</summary>
    public DateTimeOffset? LookUpAfter { get; init; }

    /// <summary>Gets when the worker passes the outcome to the application next; null when there is nothing to pass on.</summary>
    public DateTimeOffset? SettleAfter { get; init; }

    /// <summary>Gets why a person has to see to it; null when no person has to.</summary>
    public string? Attention { get; init; }
}
