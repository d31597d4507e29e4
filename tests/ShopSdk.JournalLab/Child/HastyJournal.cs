using ShopSdk.Placing;

namespace ShopSdk.JournalLab.Child;

/// <summary>A journal that is broken on purpose: it reads whether an intent is free, and then writes on no condition.</summary>
internal sealed class HastyJournal(IPlacementJournal inner, Steps steps) : SteppedJournal(inner, steps)
{
    protected override async ValueTask<JournalBegin> BeginCoreAsync(
        PlacementIntent intent,
        PlacementAttempt attempt,
        CancellationToken cancellationToken
    )
    {
        PlacementRecord? read = (await Inner.FindAsync(intent, cancellationToken)).Record;
        await Task.Delay(150, cancellationToken);
        if (read is { IsFree: false })
            return new(BeginOutcome.Taken, read);
        while (true)
        {
            JournalBegin begin = await Inner.BeginAsync(intent, attempt, cancellationToken);
            if (begin.Outcome != BeginOutcome.Taken)
                return begin;
            PlacementRecord next = PlacementRecord.Begin(null, attempt).Record with { Version = begin.Record.Version + 1 };
            if (await Inner.ReplaceAsync(intent, begin.Record, next, cancellationToken))
                return new(BeginOutcome.Won, next);
        }
    }
}
