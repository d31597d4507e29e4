using ShopSdk.Placing;

namespace ShopSdk.PlacingModel.Rules;

/// <summary>A journal that two processes share. The model keeps the record itself and only asks whether such a journal can vouch for a checkout.</summary>
internal sealed class UnusedJournal : IPlacementJournal
{
    public ReadOnlyMemory<byte> HashKey => default;

    public ValueTask<JournalEntry> FindAsync(PlacementIntent intent, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public ValueTask<JournalBegin> BeginAsync(
        PlacementIntent intent,
        PlacementAttempt attempt,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public ValueTask<bool> ReplaceAsync(
        PlacementIntent intent,
        PlacementRecord current,
        PlacementRecord next,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();
}
