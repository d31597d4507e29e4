namespace ShopSdk.Placing;

/// <summary>
/// The newest checkouts that this process started itself. Their start is on this process's clock, so its journal knows of all their sends without an
/// allowance for other machines' clocks. Callers hold a lock.
/// </summary>
internal sealed class StartedCheckouts(int capacity = StartedCheckouts.DefaultCapacity)
{
    private const int DefaultCapacity = 10_000;

    private readonly AgedTable<IntentKey, bool> _started = new();

    public void Note(IntentKey checkout)
    {
        _started.Set(checkout, true);
        if (_started.Count > capacity)
            _started.RemoveOldest(out _);
    }

    public bool Has(IntentKey checkout) => _started.TryGet(checkout, out _);
}
