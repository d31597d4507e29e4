namespace ShopSdk.Resilience;

/// <summary>One placement, or one look for it, that is under way.</summary>
internal sealed class PlacementFlight(bool places, PlacementRecord plan)
{
    private readonly TaskCompletionSource<Placement?> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile PlacementRecord? _record;

    /// <summary>Gets whether it may send.</summary>
    public bool Places { get; } = places;

    /// <summary>Gets the checkout that it is about, and the latest time at which it can hand something over.</summary>
    public PlacementRecord Plan { get; } = plan;

    /// <summary>Gets or sets what may have been handed over, by it or before it; null while nothing is known to be.</summary>
    public PlacementRecord? Record
    {
        get => _record;
        set => _record = value;
    }

    /// <summary>Gets what it came to; null when whoever led it was cancelled or failed. Never fails itself.</summary>
    public Task<Placement?> End => _end.Task;

    /// <summary>
    /// Whether what it came to answers another one's question, too. Who wants to place does not take a mere look for an answer, and
    /// who knows of a send that this flight did not know of takes nothing but the order itself.
    /// </summary>
    public bool Answers(bool places, CheckoutId id, Placement placement) =>
        (Places || !places) && (placement is Placement.Placed || id.SentAt is null || id == Plan.Id);

    public void Land(Placement? placement) => _end.SetResult(placement);
}
