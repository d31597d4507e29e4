using System.Collections.Concurrent;

namespace ShopSdk.Placing;

/// <summary>
/// The checkouts that this process started itself soon after its journal was created. Their start is on this process's clock, so the journal is
/// complete for them without an allowance for other machines' clocks.
/// </summary>
internal sealed class StartedCheckouts(DateTimeOffset completeSince, int capacity)
{
    private readonly ConcurrentDictionary<(string Store, string Reference, DateTimeOffset At), byte> _started = new();

    public void Note(CheckoutId id, TimeSpan maxClockSkew)
    {
        if (id.StartedAt <= completeSince + maxClockSkew && _started.Count < capacity)
            _started.TryAdd(KeyOf(id), 0);
    }

    public bool Has(CheckoutId id) => _started.ContainsKey(KeyOf(id));

    private static (string Store, string Reference, DateTimeOffset At) KeyOf(CheckoutId id) =>
        (id.StoreHash, id.Reference, id.StartedAt);
}
