using System.Collections.Concurrent;

namespace ShopSdk.Resilience;

/// <summary>Remembers in the memory of this process, for as long as it runs.</summary>
internal sealed class InMemoryPlacementJournal : IPlacementJournal
{
    private readonly ConcurrentDictionary<PlacementIntent, PlacementRecord> _records = new();

    public ValueTask<PlacementRecord?> FindAsync(PlacementIntent intent, CancellationToken cancellationToken) =>
        new(_records.GetValueOrDefault(intent));

    public ValueTask<bool> TryBeginAsync(PlacementIntent intent, PlacementRecord record, CancellationToken cancellationToken) =>
        new(_records.TryAdd(intent, record));

    public ValueTask SettleAsync(
        PlacementIntent intent,
        PlacementRecord begun,
        PlacementRecord? known,
        CancellationToken cancellationToken
    )
    {
        if (known is null)
            _records.TryRemove(new(intent, begun));
        else
            _records.TryUpdate(intent, known, begun);
        return default;
    }
}
