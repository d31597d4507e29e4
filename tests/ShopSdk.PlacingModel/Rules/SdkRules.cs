using ShopSdk.Http;
using ShopSdk.Placing;

namespace ShopSdk.PlacingModel.Rules;

/// <summary>The decisions of the SDK's own code: absence, completeness, fence. Each is asked once for each question.</summary>
internal sealed class SdkRules(Bounds bounds, Break broken)
{
    private readonly Dictionary<(int, int, int), bool> _proofs = [];
    private readonly Dictionary<(int, long, int), bool> _complete = [];
    private readonly Dictionary<(int, int), bool> _lapses = [];
    private readonly JournalAccess _journal = new(null!, new UnusedJournal(), Sample.Intent, null!);

    private AbsenceRule Absence { get; } =
        new(
            bounds.Horizon is { } horizon ? Ticks.Span(broken == Break.NoHorizon ? 0 : horizon) : null,
            Ticks.Span(broken == Break.NoDeliveryBound ? 0 : bounds.DeliveryBound),
            Ticks.Span(broken == Break.NoClockSkew ? 0 : bounds.MaxClockSkew)
        );

    /// <summary>AbsenceRule.Proves.</summary>
    /// <param name="latestSend">The latest send that is searched for, by the wall clock.</param>
    /// <param name="wall">The wall clock.</param>
    /// <param name="sinceSend">How long ago it was on the monotonic clock; negative when the process did not send it.</param>
    public bool Proves(int latestSend, int wall, int sinceSend)
    {
        if (broken == Break.LookAtOnce)
            return bounds.Horizon is not null;
        if (broken == Break.AbsenceOnWallClockAlone)
            sinceSend = -1;
        if (!_proofs.TryGetValue((latestSend, wall, sinceSend), out bool proves))
        {
            TimeSpan? since = sinceSend < 0 ? null : Ticks.Span(sinceSend);
            proves = Absence.Proves(Ticks.Time(latestSend), Ticks.Time(wall), since);
            _proofs.Add((latestSend, wall, sinceSend), proves);
        }
        return proves;
    }

    /// <summary>AbsenceRule.UnderWayUntil: whether a request may still be under way. The parameters are those of <see cref="Proves"/>.</summary>
    public bool MayBeUnderWay(int latestSend, int wall, int sinceSend)
    {
        if (broken == Break.ResolveAtOnce)
            return false;
        TimeSpan? since = sinceSend < 0 ? null : Ticks.Span(sinceSend);
        return Ticks.Time(wall) < Absence.UnderWayUntil(Ticks.Time(latestSend), Ticks.Time(wall), since);
    }

    /// <summary>JournalAccess.KnowsAllSendsOf.</summary>
    public bool KnowsAllSends(int? sentAt, PlacementRecord? record, int completeSince)
    {
        if (broken == Break.IgnoreCompleteness)
            return true;
        (int, long, int) key = (sentAt ?? int.MinValue, FirstBegun(record), completeSince);
        if (!_complete.TryGetValue(key, out bool knows))
        {
            CheckoutId id = sentAt is { } at ? Sample.Checkout.Sent(Ticks.Time(at)) : Sample.Checkout;
            var entry = new JournalEntry(record, Ticks.Time(completeSince));
            knows = _journal.KnowsAllSendsOf(id, entry, Ticks.Span(bounds.MaxClockSkew));
            _complete.Add(key, knows);
        }
        return knows;
    }

    /// <summary>What the rule reads of a record: when its first attempt with the checkout was begun; 0 without a record.</summary>
    private static long FirstBegun(PlacementRecord? record)
    {
        if (record is null)
            return 0;
        long first = long.MaxValue;
        foreach (PlacementAttempt attempt in record.Attempts)
        {
            if (attempt.Checkout.IsSameCheckout(Sample.Checkout) && attempt.BegunAt.Ticks < first)
                first = attempt.BegunAt.Ticks;
        }
        return first;
    }

    /// <summary>SendFence.FindLapse, after so much time on both clocks.</summary>
    public bool HasLapsed(int monotonic, int wall)
    {
        if (broken == Break.NoFence)
            return false;
        if (broken == Break.FenceOnMonotonicClockAlone)
            wall = 0;
        if (!_lapses.TryGetValue((monotonic, wall), out bool lapsed))
        {
            var clock = new ModelClock();
            var fence = new SendFence(clock, Ticks.Span(bounds.CallLimit));
            (clock.Monotonic, clock.Wall) = (monotonic, wall);
            lapsed = fence.FindLapse() is not null;
            _lapses.Add((monotonic, wall), lapsed);
        }
        return lapsed;
    }
}
