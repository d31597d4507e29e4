using System.Collections.Concurrent;
using ShopSdk.Resilience;
using ShopSdk.Telemetry;

namespace ShopSdk.Internal;

/// <summary>Which placements were told as unknown, by this process or by the one that an id comes from, so that each is counted once when it is settled.</summary>
internal sealed class OpenOutcomes
{
    /// <summary>True while open, false once counted.</summary>
    private readonly ConcurrentDictionary<PlacementIntent, bool> _outcomes = new();

    /// <summary>Notes what a call came to; true when it settles what was open.</summary>
    public bool Settles(PlacementIntent intent, CheckoutId id, PlacementResult result)
    {
        if (result.IsOpen)
            _outcomes[intent] = true;
        if (!result.IsSettled)
            return false;
        return _outcomes.TryGetValue(intent, out bool open)
            ? open && _outcomes.TryUpdate(intent, newValue: false, comparisonValue: true)
            : id.SentAt is not null && _outcomes.TryAdd(intent, value: false);
    }
}
