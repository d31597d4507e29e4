using ShopSdk.Placing;

namespace ShopSdk.JournalLab.Child;

/// <summary>A journal with named steps before and after its writes.</summary>
internal class SteppedJournal(IPlacementJournal inner, Steps steps) : IPlacementJournal
{
    protected IPlacementJournal Inner => inner;

    public ReadOnlyMemory<byte> HashKey => inner.HashKey;

    public virtual async ValueTask<JournalEntry> FindAsync(PlacementIntent intent, CancellationToken cancellationToken)
    {
        steps.Reach("find");
        return await inner.FindAsync(intent, cancellationToken);
    }

    public async ValueTask<JournalBegin> BeginAsync(
        PlacementIntent intent,
        PlacementAttempt attempt,
        CancellationToken cancellationToken
    )
    {
        steps.Reach("begin");
        JournalBegin begin = await BeginCoreAsync(intent, attempt, cancellationToken);
        steps.Reach("begun");
        return begin;
    }

    public async ValueTask<bool> ReplaceAsync(
        PlacementIntent intent,
        PlacementRecord current,
        PlacementRecord next,
        CancellationToken cancellationToken
    )
    {
        steps.Reach("end");
        bool replaced = await inner.ReplaceAsync(intent, current, next, cancellationToken);
        steps.Reach("ended");
        return replaced;
    }

    protected virtual ValueTask<JournalBegin> BeginCoreAsync(
        PlacementIntent intent,
        PlacementAttempt attempt,
        CancellationToken cancellationToken
    ) => inner.BeginAsync(intent, attempt, cancellationToken);
}
