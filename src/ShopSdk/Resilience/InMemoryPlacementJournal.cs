using System.Collections.Concurrent;

namespace ShopSdk.Resilience;

/// <summary>
/// Remembers in the memory of this process, for as long as it runs. Clients that share one know of each other's placements; a new one
/// knows of none, as a new process would, which is what tests want.
/// </summary>
public sealed class InMemoryPlacementJournal : IPlacementJournal
{
    private readonly ConcurrentDictionary<PlacementIntent, PlacementRecord> _records = new();

    /// <inheritdoc/>
    public ValueTask<PlacementRecord?> FindAsync(PlacementIntent intent, CancellationToken cancellationToken) =>
        new(_records.GetValueOrDefault(intent));

    /// <inheritdoc/>
    public ValueTask<bool> TryBeginAsync(PlacementIntent intent, PlacementRecord record, CancellationToken cancellationToken) =>
        new(_records.TryAdd(intent, record));

    /// <inheritdoc/>
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
