using ShopSdk.Journal;
using ShopSdk.Journal.Work;

namespace ShopSdk.Benchmarks.Journal;

/// <summary>Claims as the worker does.</summary>
internal sealed class PlacementQueue(SqlPlacementJournal journal)
{
    private readonly WorkQueue _queue = new(journal.Database, journal.Rows, TimeProvider.System);

    public async Task<int> ClaimAsync(StoreName store, int count) =>
        (await _queue.ClaimLookupsAsync(store, count, TimeSpan.FromHours(1), CancellationToken.None)).Count;
}
