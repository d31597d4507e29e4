namespace ShopSdk.Placing;

/// <summary>Something that was learned about an attempt.</summary>
internal abstract record PlacementEvent
{
    private PlacementEvent() { }

    /// <summary>It is proven that the attempt delivered nothing.</summary>
    public sealed record NotSent(Guid Attempt) : PlacementEvent;

    /// <summary>The provider provably rejected the attempt.</summary>
    public sealed record Rejected(Guid Attempt) : PlacementEvent;

    /// <summary>The attempt ended at that time and may have been delivered, and looking it up found nothing so far.</summary>
    public sealed record OutcomeUnknown(Guid Attempt, DateTimeOffset LatestSend, int Lookups, DateTimeOffset LookUpAfter)
        : PlacementEvent;

    /// <summary>Its outcome was looked up again, without a result.</summary>
    public sealed record LookedUp(Guid Attempt, DateTimeOffset LookUpAfter) : PlacementEvent;

    /// <summary>The horizon proves that the attempt left no order.</summary>
    public sealed record Absent(Guid Attempt) : PlacementEvent;

    /// <summary>There is an order.</summary>
    public sealed record OrderFound(RecordedOrder Order) : PlacementEvent;

    /// <summary>A person decided.</summary>
    public sealed record Resolved(PlacementResolution Resolution, DateTimeOffset At) : PlacementEvent;
}
