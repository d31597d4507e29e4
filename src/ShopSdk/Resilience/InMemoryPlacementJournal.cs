using System.Collections.Concurrent;

namespace ShopSdk.Resilience;

/// <summary>Remembers in the memory of this process.</summary>
internal sealed class InMemoryPlacementJournal : IPlacementJournal
{
    private readonly ConcurrentDictionary<PlacementIntent, PlacementRecord> _records = new();

    public ValueTask<PlacementRecord?> FindAsync(PlacementIntent intent, CancellationToken cancellationToken) =>
        new(_records.GetValueOrDefault(intent));

    public ValueTask<bool> TryBeginAsync(PlacementIntent intent, PlacementRecord record, CancellationToken cancellationToken) =>
        new(_records.TryAdd(intent, record));

    public ValueTask ForgetAsync(PlacementIntent intent, CancellationToken cancellationToken)
    {
        _records.TryRemove(intent, out _);
        return default;
    }
}
