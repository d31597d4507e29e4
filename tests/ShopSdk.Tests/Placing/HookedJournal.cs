using ShopSdk.Placing;

namespace ShopSdk.Tests.Placing;

/// <summary>
/// Another process's way to a journal that both share, so that nothing that a process keeps beside its journal is shared. A test can let something happen
/// before a call of it.
/// </summary>
internal sealed class HookedJournal(IPlacementJournal shared) : IPlacementJournal
{
    /// <summary>Gets or sets what happens before the next read; it happens once.</summary>
    public Func<Task>? BeforeFind { get; set; }

    /// <summary>Gets or sets what happens before the next write of a record; it happens once.</summary>
    public Func<Task>? BeforeReplace { get; set; }

    public ReadOnlyMemory<byte> HashKey => shared.HashKey;

    public async ValueTask<JournalEntry> FindAsync(PlacementIntent intent, CancellationToken cancellationToken)
    {
        Func<Task>? before = BeforeFind;
        BeforeFind = null;
        await (before?.Invoke() ?? Task.CompletedTask);
        return await shared.FindAsync(intent, cancellationToken);
    }

    public ValueTask<JournalBegin> BeginAsync(
        PlacementIntent intent,
        PlacementAttempt attempt,
        CancellationToken cancellationToken
    ) => shared.BeginAsync(intent, attempt, cancellationToken);

    public async ValueTask<bool> ReplaceAsync(
        PlacementIntent intent,
        PlacementRecord current,
        PlacementRecord next,
        CancellationToken cancellationToken
    )
    {
        Func<Task>? before = BeforeReplace;
        BeforeReplace = null;
        await (before?.Invoke() ?? Task.CompletedTask);
        return await shared.ReplaceAsync(intent, current, next, cancellationToken);
    }
}
