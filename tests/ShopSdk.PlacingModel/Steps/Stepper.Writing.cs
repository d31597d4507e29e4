using ShopSdk.Placing;
using ShopSdk.PlacingModel.Rules;
using ShopSdk.PlacingModel.State;

namespace ShopSdk.PlacingModel.Steps;

/// <content>JournalAccess.ApplyAsync, and what PlacementRun answers after it.</content>
internal sealed partial class Stepper
{
    /// <summary>One round of ApplyAsync's loop: the next record, written on the condition that the held one is still there.</summary>
    private void Write(in ModelState state, int caller)
    {
        ModelState next = state;
        ref CallerState call = ref next.Callers[caller];
        (ushort record, bool contradicts) = Records.Next(call.Held, EventOf(call));
        if (record == 0)
        {
            Invariant ended = Continue(ref next, caller, call.Held, applied: false);
            Add(next, StepKind.Write, caller, 0, ended);
            return;
        }
        if (!IsSame(state.Record, call.Held) && broken != Break.WriteWithoutCondition)
        {
            if (broken == Break.ClaimWithoutWrite && call.Happening == Happening.Absent)
            {
                Invariant claimed = Claim(ref next);
                End(ref next, caller);
                Add(next, StepKind.Write, caller, 0, claimed);
                return;
            }
            call.At = Place.ReadAfterWrite;
            Add(next, StepKind.ConditionFails, caller);
            return;
        }
        Invariant violated = Store(ref next, record);
        if (call.Happening == Happening.OrderFound && Records[call.Held]!.Record.IsFree && !contradicts)
            violated = Invariant.ContradictionIsReported;
        WriteFails(next, caller, violated);
        Invariant answered = Continue(ref next, caller, record, applied: true);
        Add(next, StepKind.Write, caller, record, violated == Invariant.None ? answered : violated);
    }

    /// <summary>It was committed, and the caller does not learn it.</summary>
    private void WriteFails(in ModelState written, int caller, Invariant violated)
    {
        if (written.FaultsMade == bounds.Faults)
            return;
        ModelState next = written;
        next.FaultsMade++;
        Invariant answered = Continue(ref next, caller, 0, applied: false);
        Add(next, StepKind.WriteFails, caller, 0, violated == Invariant.None ? answered : violated);
    }

    private void ReadAfterWrite(in ModelState state, int caller)
    {
        ModelState next = state;
        ref CallerState call = ref next.Callers[caller];
        Invariant violated = Invariant.None;
        PlacementRecord wanted = Records[Records.Next(call.Held, EventOf(call)).Next]!.Record;
        if (Records[state.Record]?.Record is not { } standing)
            violated = Continue(ref next, caller, 0, applied: false);
        else if (IsSame(standing, wanted))
            violated = Continue(ref next, caller, state.Record, applied: true);
        else if (IsOpenAfter(call, standing) && broken != Break.OrderOfFormerAttempt)
            LookAnew(ref next, caller);
        else
            (call.At, call.Held) = (Place.Write, state.Record);
        Add(next, StepKind.ReadAfterWrite, caller, 0, violated);
    }

    /// <summary>An order that a look-up found may be the order of the attempt that is open by now (JournalAccess.IsOpenAfter).</summary>
    private static bool IsOpenAfter(in CallerState call, PlacementRecord standing) =>
        call.Happening == Happening.OrderFound
        && call.Search != Search.None
        && standing.IsOpen
        && Sample.AttemptOf(standing.Attempt.Id) != call.About;

    private void LookAnew(ref ModelState state, int caller)
    {
        if (state.Callers[caller].Search == Search.Person)
            End(ref state, caller);
        else
            Again(ref state, caller);
    }

    /// <summary>JournalAccess.IsSame.</summary>
    private static bool IsSame(PlacementRecord one, PlacementRecord other) =>
        one.Version == other.Version
        && one.Stage == other.Stage
        && one.Attempt.Id == other.Attempt.Id
        && one.Orders.Select(order => order.Order).SequenceEqual(other.Orders.Select(order => order.Order));

    private EventKey EventOf(in CallerState call) =>
        call.Happening switch
        {
            Happening.OrderFound => new(0, call.Happening, call.OrderOf, call.Order, 0),
            Happening.OutcomeUnknown => new(0, call.Happening, call.About, call.SearchedSend, 0),
            Happening.ResolvedPlaced => new(0, call.Happening, 0, call.Order, VersionShown(call)),
            Happening.ResolvedAbsent => new(0, call.Happening, 0, 0, VersionShown(call)),
            _ => new(0, call.Happening, call.About, 0, 0),
        };

    private bool IsSame(ushort standing, ushort held) =>
        Records[standing]?.Record is { } one
        && one.Version == Records[held]!.Record.Version
        && one.Attempt.Id == Records[held]!.Record.Attempt.Id;

    /// <summary>The journal's record becomes this one.</summary>
    private Invariant Store(ref ModelState state, ushort record)
    {
        RecordFacts? before = Records[state.Record];
        RecordFacts after = Records[record]!;
        Invariant violated = Invariant.None;
        if (before is not null && ((before.IsPlaced && !after.IsPlaced) || (before.Orders & ~after.Orders) != 0))
            violated = Invariant.PlacedStays;
        state.IsKnown |= after.IsPlaced;
        state.Record = broken == Break.ForgetPlaced && after.IsPlaced ? Records.Forgetful(record) : record;
        return violated;
    }

    /// <summary>What the call answers. "Not placed" is a claim at this very moment.</summary>
    private Invariant Continue(ref ModelState state, int caller, ushort record, bool applied)
    {
        ref CallerState call = ref state.Callers[caller];
        RecordFacts? standing = Records[record];
        switch (call.Happening)
        {
            // PlacementRun.SettleAsync of several orders; without the journal's answer it goes on from what it had.
            case Happening.OrderFound when call.IsSecondNext:
                call.Held = record == 0 ? call.Held : record;
                (call.At, call.Order, call.IsSecondNext) = (Place.Write, 1, false);
                call.OrderOf = (sbyte)AttemptOf(1, Records[call.Held]!.Record);
                return Invariant.None;
            // PlacementRun.SettleAsync, which keeps the time where the attempt stays open
            case Happening.OrderFound:
                ForgetTime(ref state, caller, call.About);
                End(ref state, caller);
                return Invariant.None;
            // PlacementRun.EndUnsentAsync
            case Happening.NotSent or Happening.Rejected:
                return AnswerUnsent(ref state, caller, standing, applied);
            // PlacementRun.SettleAbsentAsync
            case Happening.Absent:
                return AnswerAbsent(ref state, caller, standing, applied);
            // PlacementRun.RecordUnknownAsync; cancelled calls end in any case.
            case Happening.OutcomeUnknown when call.Search == Search.Sent && standing is { IsPlaced: true }:
            // PlacementRun.StayUnknownAsync
            case Happening.LookedUp when standing is { Record.IsOpen: false }:
                Again(ref state, caller);
                return Invariant.None;
            case Happening.OutcomeUnknown or Happening.LookedUp:
                End(ref state, caller, call.SearchedSend);
                return Invariant.None;
            // PlacementRun.ApplyResolutionAsync
            default:
                if (applied)
                    ForgetTime(ref state, caller, standing!.Attempt);
                End(ref state, caller);
                return applied && !standing!.IsPlaced ? Claim(ref state) : Invariant.None;
        }
    }

    private Invariant AnswerUnsent(ref ModelState state, int caller, RecordFacts? standing, bool applied)
    {
        int attempt = state.Callers[caller].Attempt;
        ForgetTime(ref state, caller, attempt);
        if (applied && (standing!.Record.IsFree || broken == Break.UnsentThoughPlaced))
        {
            End(ref state, caller);
            Invariant violated = Claim(ref state);
            return standing.IsPlaced ? Invariant.AnswerFitsTheJournal : violated;
        }
        if (standing is null)
            End(ref state, caller, state.Attempts[attempt].LatestSend);
        else
            Again(ref state, caller);
        return Invariant.None;
    }

    private Invariant AnswerAbsent(ref ModelState state, int caller, RecordFacts? standing, bool applied)
    {
        CallerState call = state.Callers[caller];
        bool isSender = call.Search == Search.Sent;
        if (standing is null || ((!applied || !standing.Record.IsFree) && isSender))
        {
            End(ref state, caller, call.SearchedSend);
            return Invariant.None;
        }
        if (!applied || !standing.Record.IsFree)
        {
            Again(ref state, caller);
            return Invariant.None;
        }
        ForgetTime(ref state, caller, call.About);
        // Freeing the intent is the claim, also where the call goes on to place it.
        Invariant violated = Claim(ref state);
        if (call.Verb == Verb.Place && call.WasSent)
            Again(ref state, caller);
        else
            End(ref state, caller);
        return violated;
    }

    private void ForgetTime(ref ModelState state, int caller, int attempt)
    {
        if (attempt < 2)
            state.Processes[ProcessOf(caller)].SentAt[attempt] = ProcessState.NoTime;
    }
}
