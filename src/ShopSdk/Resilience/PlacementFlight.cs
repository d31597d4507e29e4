namespace ShopSdk.Resilience;

/// <summary>One placement, or one look for it, that is under way.</summary>
internal sealed class PlacementFlight(bool places)
{
    private readonly TaskCompletionSource<Placement?> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Gets whether it may send.</summary>
    public bool Places { get; } = places;

    /// <summary>Gets what it came to; null when whoever led it was cancelled or failed. Never fails itself.</summary>
    public Task<Placement?> End => _end.Task;

    public void Land(Placement? placement) => _end.SetResult(placement);
}
