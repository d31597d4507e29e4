using ShopSdk.Placing;
using ShopSdk.PlacingModel.Rules;
using ShopSdk.PlacingModel.State;

namespace ShopSdk.PlacingModel.Steps;

/// <content>PlacementRun.LookUpAsync and LookUpOnceAsync, with one attempt at first, and one more where the first one counts towards absence.</content>
internal sealed partial class Stepper
{
    /// <summary>A search beyond the bound counts, too, and the caller of this method drops the step.</summary>
    private static void StartSearch(ref ModelState state, int caller, Search search, sbyte latestSend)
    {
        state.SearchesMade++;
        ref CallerState call = ref state.Callers[caller];
        (call.At, call.Search, call.SearchedSend) = (Place.StartLook, search, latestSend);
        (call.Happening, call.Clean) = (Happening.None, 0);
    }

    /// <summary>Whether it can prove absence is decided before the look-up, so a late answer proves no more than it shows.</summary>
    private void StartLook(in ModelState state, int caller)
    {
        ModelState next = state;
        ref CallerState call = ref next.Callers[caller];
        ref ProcessState process = ref next.Processes[ProcessOf(caller)];
        if (!HasAttempt(call.Search) && process.FirstLook == ProcessState.NoTime)
            process.FirstLook = Monotonic(state, caller);
        call.Proves = CanProveAbsence(next, caller);
        (call.At, call.LookedAt) = (Place.EndLook, state.Now);
        Add(next, StepKind.StartLook, caller, call.Proves ? 1 : 0);
    }

    private static bool HasAttempt(Search search) => search is not (Search.BeforeFirstSend or Search.Unrecorded);

    /// <summary>PlacementRun.CanProveAbsence.</summary>
    private bool CanProveAbsence(in ModelState state, int caller)
    {
        ref readonly CallerState call = ref state.Callers[caller];
        sbyte wall = Wall(state, caller);
        if (!HasAttempt(call.Search))
        {
            int sinceLook = Monotonic(state, caller) - state.Processes[ProcessOf(caller)].FirstLook;
            return _rules.Proves(call.SearchedSend, wall, sinceLook);
        }
        RecordFacts record = Records[call.Held]!;
        int sinceSend = SinceSend(state, caller, record.Attempt);
        bool isLater = call.Search != Search.Sent && record.LatestSend < call.SearchedSend;
        if (isLater && broken == Break.LaterIdOnWallClockAlone)
            sinceSend = -1;
        return _rules.Proves(call.SearchedSend, wall, sinceSend) && (!isLater || _rules.Proves(call.SearchedSend, wall, -1));
    }

    /// <summary>PlacementRun.SinceSend; -1 when another process sent it.</summary>
    private int SinceSend(in ModelState state, int caller, int attempt)
    {
        ProcessState process = state.Processes[ProcessOf(caller)];
        if (attempt < 2 && process.SentAt[attempt] is var sentAt and not ProcessState.NoTime)
            return Monotonic(state, caller) - sentAt;
        return process.Sending == attempt && broken != Break.ForgetSendUnderWay ? 0 : -1;
    }

    /// <summary>
    /// The answer, or none. It shows every order that was visible to all when the look-up started, and of the others any. A list that is read from a stale
    /// copy, and an answer that comes late, are among these.
    /// </summary>
    private void EndLook(in ModelState state, int caller)
    {
        int certain = 0;
        int possible = 0;
        for (int i = 0; i < 2; i++)
        {
            if (state.Attempts[i].Wire != Wire.Applied)
                continue;
            possible |= 1 << i;
            if (
                isIdeal
                || (bounds.VisibleAfter is { } after && state.Attempts[i].AppliedAt + after <= state.Callers[caller].LookedAt)
            )
                certain |= 1 << i;
        }
        for (int seen = 0; seen < 4; seen++)
        {
            if ((seen & possible) == seen && (seen & certain) == certain)
                Look(state, caller, seen);
        }
        if (isIdeal)
            return;
        ModelState failed = state;
        Invariant violated = EndSearch(ref failed, caller, proven: false, failed: true);
        Add(failed, StepKind.LookFails, caller, 0, violated);
    }

    private void Look(in ModelState state, int caller, int seen)
    {
        ModelState next = state;
        ref CallerState call = ref next.Callers[caller];
        Invariant violated = Invariant.None;
        if (seen == 3 && !bounds.OwnCheckouts && SeesSeveral(ref next, caller))
        {
            // Both are written, one after the other.
        }
        else if (EvidenceIn(seen, call, caller) is not { } evidence)
            violated = EndSearch(ref next, caller, proven: false, failed: true);
        else if (evidence.Order >= 0)
            SeeOrder(ref next, caller, evidence);
        else if (!call.Proves)
            violated = EndSearch(ref next, caller, proven: false, failed: false);
        else if (++call.Clean == AbsenceRule.CleanLooks)
            violated = EndSearch(ref next, caller, proven: true, failed: false);
        else
            (call.At, call.Proves, call.LookedAt) = (Place.StartLook, false, 0);
        Add(next, StepKind.LookSees, caller, seen, violated);
    }

    private void SeeOrder(ref ModelState state, int caller, (sbyte Order, sbyte OrderOf) evidence)
    {
        ref CallerState call = ref state.Callers[caller];
        if (call.Verb == Verb.ResolvePlaced && call.Order != evidence.Order)
        {
            // The person named another order: a conflict, and nothing changes.
            End(ref state, caller);
            return;
        }
        (call.Order, call.OrderOf) = evidence;
        (call.Proves, call.Clean, call.LookedAt) = (false, 0, 0);
        if (HasAttempt(call.Search))
            Decide(ref call, Happening.OrderFound);
        else
            call.At = Place.Adopt;
    }

    /// <summary>PlacementRun.SettleAsync of several orders, for an intent that is not open.</summary>
    private bool SeesSeveral(ref ModelState state, int caller)
    {
        ref CallerState call = ref state.Callers[caller];
        if (call.Search is not (Search.Free or Search.Refresh) || broken == Break.SeveralAreNone)
            return false;
        PlacementRecord known = Records[call.Held]!.Record;
        if (IsKnown(0, known) || IsKnown(1, known))
            return false;
        SeeOrder(ref state, caller, (0, (sbyte)AttemptOf(0, known)));
        state.Callers[caller].IsSecondNext = true;
        return true;
    }

    private void Decide(ref CallerState call, Happening happening)
    {
        RecordFacts record = Records[call.Held]!;
        (call.At, call.Happening) = (Place.Write, happening);
        (call.About, call.WasSent) = ((sbyte)record.Attempt, record.Stage == PlacementStage.Sent);
    }

    /// <summary>
    /// PlacementRun.Evidence and AttemptOf, where all attempts send one checkout and the provider does not state when an order was created. Null for
    /// several orders; no order is -1.
    /// </summary>
    private (sbyte Order, sbyte OrderOf)? EvidenceIn(int seen, in CallerState call, int caller)
    {
        PlacementRecord? known = HasAttempt(call.Search) ? Records[call.Held]!.Record : null;
        if (bounds.OwnCheckouts)
            return EvidenceInOwnCheckouts(seen, known);
        // Of a checkout that no attempt of the journal sent, every order counts, under an attempt of its own.
        (sbyte, sbyte) found = (ProcessState.None, ProcessState.None);
        int news = 0;
        for (sbyte order = 0; order < 2; order++)
        {
            int attempt = known is null ? 2 + caller : AttemptOf(order, known);
            if (((seen >> order) & 1) == 0 || attempt < 0)
                continue;
            bool isNew = known is null || !IsKnown(order, known);
            if (isNew || (news == 0 && found.Item2 != Sample.AttemptOf(known!.Attempt.Id)))
                found = (order, (sbyte)attempt);
            news += isNew ? 1 : 0;
        }
        return news > 1 ? null : found;
    }

    private static bool IsKnown(int order, PlacementRecord known) =>
        known.Orders.Any(recorded => recorded.Order == Sample.Order(order));

    /// <summary>PlacementRun.CheckoutsOf: the attempt's checkout first, then those of earlier attempts. The first one with an order ends the look-up.</summary>
    private (sbyte Order, sbyte OrderOf) EvidenceInOwnCheckouts(int seen, PlacementRecord? known)
    {
        IEnumerable<PlacementAttempt> attempts = known is null ? [] : known.Earlier.Prepend(known.Attempt);
        foreach (int attempt in attempts.Select(attempt => Sample.AttemptOf(attempt.Id)))
        {
            bool isSeen = ((seen >> attempt) & 1) == 1;
            if (
                isSeen
                && (attempt == Sample.AttemptOf(known!.Attempt.Id) || !IsKnown(attempt, known) || AttemptOf(attempt, known) >= 0)
            )
                return ((sbyte)attempt, (sbyte)attempt);
        }
        return (ProcessState.None, ProcessState.None);
    }

    private int AttemptOf(int order, PlacementRecord known)
    {
        OrderId id = Sample.Order(order);
        if (known.Orders.FirstOrDefault(recorded => recorded.Order == id) is not { } same)
            return Sample.AttemptOf(known.Attempt.Id);
        bool isOwn =
            same.Attempt == known.Attempt.Id
            || (
                (!known.IsOpen || broken == Break.KnownOrderIsEvidence)
                && known.Earlier.Any(earlier => earlier.Id == same.Attempt)
            );
        return isOwn ? Sample.AttemptOf(same.Attempt) : -1;
    }

    /// <summary>The search found no order.</summary>
    private Invariant EndSearch(ref ModelState state, int caller, bool proven, bool failed)
    {
        ref CallerState call = ref state.Callers[caller];
        (call.Proves, call.Clean, call.LookedAt) = (false, 0, 0);
        sbyte wall = Wall(state, caller);
        sbyte sentAt = SentAtOf(call);
        switch (call.Search)
        {
            // PlacementRun.ResponseAsync
            case Search.Answer when !proven && Records[call.Held]!.Orders != 0:
                End(ref state, caller);
                return Invariant.None;
            case Search.Answer:
                Decide(ref call, proven ? Happening.Absent : Happening.LookedUp);
                return Invariant.None;
            // PlacementRun.LookUpSentAsync
            case Search.Sent:
                Decide(ref call, proven ? Happening.Absent : Happening.OutcomeUnknown);
                return Invariant.None;
            // PlacementRun.LookBeforeFirstSendAsync. "Not placed, check failed" only says that this call sent nothing.
            case Search.BeforeFirstSend when (sentAt != CallerState.None && !proven) || failed:
                End(ref state, caller);
                return Invariant.None;
            case Search.BeforeFirstSend:
                (call.At, call.Search, call.SearchedSend) = (Place.MakeAttempt, Search.None, 0);
                return Invariant.None;
            // PlacementRun.RefreshAsync
            case Search.Refresh:
                End(ref state, caller);
                return Invariant.None;
            // PlacementRun.ResolveAsync; a person may insist where the look-up failed.
            case Search.Person:
                Decide(ref call, call.Verb == Verb.ResolveAbsent ? Happening.ResolvedAbsent : Happening.ResolvedPlaced);
                return Invariant.None;
            // PlacementRun.FindAgainAsync
            case Search.Free when broken == Break.AnswerFromOldRecord:
                return AnswerFree(ref state, caller, proven);
            case Search.Free:
                (call.At, call.Proves) = (Place.FindAgain, proven);
                return Invariant.None;
            // PlacementRun.FindUnrecordedAsync
            default:
                (call.Proves, call.Clean) = (proven, (byte)(failed ? 0 : 1));
                call.At = Place.FindAgain;
                call.SearchedSend = sentAt == CallerState.None ? wall : sentAt;
                return Invariant.None;
        }
    }
}
