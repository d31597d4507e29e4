using ShopSdk.Placing;

namespace ShopSdk.JournalLab.Child;

/// <summary>A journal that is broken on purpose: it does not know that an intent is placed.</summary>
internal sealed class ForgetfulJournal(IPlacementJournal inner, Steps steps) : SteppedJournal(inner, steps)
{
    public override async ValueTask<JournalEntry> FindAsync(PlacementIntent intent, CancellationToken cancellationToken)
    {
        JournalEntry entry = await base.FindAsync(intent, cancellationToken);
        return entry.Record is { Stage: PlacementStage.Placed } ? entry with { Record = null } : entry;
    }

    protected override async ValueTask<JournalBegin> BeginCoreAsync(
        PlacementIntent intent,
        PlacementAttempt attempt,
        CancellationToken cancellationToken
    )
    {
        JournalBegin begin = await Inner.BeginAsync(intent, attempt, cancellationToken);
        if (begin is not { Outcome: BeginOutcome.Taken, Record: { Stage: PlacementStage.Placed } placed })
            return begin;
        PlacementRecord next = PlacementRecord.Begin(null, attempt).Record with { Version = placed.Version + 1 };
        return await Inner.ReplaceAsync(intent, placed, next, cancellationToken) ? new(BeginOutcome.Won, next) : begin;
    }
}
