using ShopSdk.Placing;

namespace Snippets.Journals;

#region own-journal
/// <summary>A journal of one's own, in a store that can replace a value on the condition of its version.</summary>
/// <param name="store">The store; one for all processes that place.</param>
/// <param name="hashKey">32 random bytes from your secrets, the same in every process for as long as the records live.</param>
/// <param name="completeSince">When the store was created, or when records were last removed from it or lost.</param>
public sealed class KeyValueJournal(IVersionedStore store, byte[] hashKey, DateTimeOffset completeSince) : IPlacementJournal
{
    public ReadOnlyMemory<byte> HashKey => hashKey;

    public async ValueTask<JournalEntry> FindAsync(PlacementIntent intent, CancellationToken cancellationToken)
    {
        string? json = await store.GetAsync(Key(intent), cancellationToken);
        return new(json is null ? null : PlacementRecord.FromJson(json), completeSince);
    }

    public async ValueTask<JournalBegin> BeginAsync(
        PlacementIntent intent,
        PlacementAttempt attempt,
        CancellationToken cancellationToken
    )
    {
        while (true)
        {
            PlacementRecord? stored = (await FindAsync(intent, cancellationToken)).Record;
            JournalBegin begin = PlacementRecord.Begin(stored, attempt);
            if (begin.Outcome != BeginOutcome.Won || await PutAsync(intent, stored, begin.Record, cancellationToken))
                return begin;
        }
    }

    public async ValueTask<bool> ReplaceAsync(
        PlacementIntent intent,
        PlacementRecord current,
        PlacementRecord next,
        CancellationToken cancellationToken
    ) => await PutAsync(intent, current, next, cancellationToken);

    private Task<bool> PutAsync(
        PlacementIntent intent,
        PlacementRecord? current,
        PlacementRecord next,
        CancellationToken cancellationToken
    ) => store.TryPutAsync(Key(intent), Version(current), next.ToJson(), Version(next), cancellationToken);

    // Attempt and version together: the version alone could be that of another attempt.
    private static string Version(PlacementRecord? record) => record is null ? "" : $"{record.Attempt.Id}/{record.Version}";

    private static string Key(PlacementIntent intent) => $"{intent.Store}\n{intent.Reference}";
}
#endregion
