using ShopSdk.Placing;
using ShopSdk.PlacingModel.Rules;
using ShopSdk.PlacingModel.State;

namespace ShopSdk.PlacingModel.Steps;

/// <content>
/// PlacementRun.PlaceAsync, TrySendAsync and SendAsync, without CheckAsync: reading the checkout before a send can only prevent sends.
/// </content>
internal sealed partial class Stepper
{
    /// <summary>A call starts, and its fence with it (CheckoutCall). What is being sent in this process is waited for.</summary>
    private void Start(in ModelState state, int caller)
    {
        ref readonly CallerState idle = ref state.Callers[caller];
        sbyte sending = state.Processes[ProcessOf(caller)].Sending;
        if (sending != ProcessState.None)
        {
            StillBeingPlaced(state, caller, sending);
        }
        else
        {
            StartWith(state, caller, usesSentAt: false);
            if (bounds.UsesSentIds && idle.SentAt != CallerState.None)
                StartWith(state, caller, usesSentAt: true);
        }
        StartResolving(state, caller);
    }

    /// <summary>
    /// Within one process, another call can begin to send between the question whether one is sending and the first read of the journal. Of two processes,
    /// each has one caller, and both are one step.
    /// </summary>
    private void StartWith(in ModelState state, int caller, bool usesSentAt)
    {
        ModelState next = state;
        ref CallerState call = ref next.Callers[caller];
        (call.At, call.Verb, call.UsesSentAt) = (Place.Find, Verb.Find, usesSentAt);
        AddStart(next, StepKind.CallFind, caller, usesSentAt);
        // A call that cannot send any more within the bounds is like one that only looks.
        if (state.AttemptsMade == bounds.Attempts)
            return;
        call.Verb = Verb.Place;
        call.FenceWall = Wall(state, caller);
        call.FenceMonotonic = Monotonic(state, caller);
        AddStart(next, StepKind.CallPlace, caller, usesSentAt);
    }

    private void AddStart(in ModelState started, StepKind kind, int caller, bool usesSentAt)
    {
        if (bounds.OneProcess)
            Add(started, kind, caller, usesSentAt ? 1 : 0);
        else
            Find(started, caller, kind, usesSentAt ? 1 : 0);
    }

    /// <summary>PlacementRun.WaitForAsync: the deadline of this call comes before the end of the other one's send.</summary>
    private void StillBeingPlaced(in ModelState state, int caller, int sending)
    {
        ModelState next = state;
        End(ref next, caller, state.Attempts[sending].LatestSend);
        Add(next, StepKind.StillBeingPlaced, caller, sending);
    }

    private void CheckSends(in ModelState state, int caller)
    {
        sbyte sending = state.Processes[ProcessOf(caller)].Sending;
        if (sending != ProcessState.None)
        {
            StillBeingPlaced(state, caller, sending);
            return;
        }
        ModelState next = state;
        next.Callers[caller].At = Place.Find;
        Add(next, StepKind.Waited, caller);
    }

    /// <summary>PlacementRun.PlaceAsync and FindAsync: what the journal has decides how it goes on.</summary>
    private void Find(in ModelState state, int caller, StepKind kind = StepKind.Find, int detail = 0)
    {
        ModelState next = state;
        ref CallerState call = ref next.Callers[caller];
        (call.Held, call.CompleteSince) = (state.Record, state.CompleteSince);
        RecordFacts? record = Records[state.Record];
        sbyte sentAt = SentAtOf(call);
        if (record is { Record.IsOpen: true })
            StartSearch(ref next, caller, Search.Answer, Math.Max(record.LatestSend, sentAt));
        // Looking up a placed intent again only finds the orders that there should not be.
        else if (record is { IsPlaced: true } && (call.Verb == Verb.Place || bounds.KeepsAssumptions))
            End(ref next, caller);
        else if (record is { IsPlaced: true })
            StartSearch(ref next, caller, Search.Refresh, record.LatestSend);
        else if (call.Verb == Verb.Find && record is null)
            StartSearch(ref next, caller, Search.Unrecorded, sentAt == CallerState.None ? Wall(state, caller) : sentAt);
        else if (call.Verb == Verb.Find)
            StartSearch(ref next, caller, Search.Free, record!.LatestSend);
        else if (KnowsAllSends(call))
            call.At = Place.MakeAttempt;
        else
            StartSearch(ref next, caller, Search.BeforeFirstSend, sentAt == CallerState.None ? Wall(state, caller) : sentAt);
        if (next.SearchesMade <= bounds.Searches)
            Add(next, kind, caller, detail);
    }

    private bool KnowsAllSends(in CallerState call)
    {
        sbyte sentAt = SentAtOf(call);
        return _rules.KnowsAllSends(sentAt == CallerState.None ? null : sentAt, Records[call.Held]?.Record, call.CompleteSince);
    }

    /// <summary>PlacementRun.TrySendAsync, before the begin; LatestSend() is what the fence allows.</summary>
    private void MakeAttempt(in ModelState state, int caller)
    {
        ModelState next = state;
        ref CallerState call = ref next.Callers[caller];
        ref ProcessState process = ref next.Processes[ProcessOf(caller)];
        if (process.Sending != ProcessState.None)
        {
            Again(ref next, caller);
            Add(next, StepKind.MakeAttempt, caller, -1);
            return;
        }
        if (state.AttemptsMade == bounds.Attempts)
            return;
        sbyte attempt = (sbyte)next.AttemptsMade++;
        int left = Math.Max(0, bounds.CallLimit - (Monotonic(state, caller) - call.FenceMonotonic));
        int latestSend = Wall(state, caller) + left;
        if (broken == Break.LatestSendIsBegin)
            latestSend = Wall(state, caller);
        else if (broken != Break.LatestSendWithoutFence)
            latestSend = Math.Max(latestSend, call.FenceWall + bounds.CallLimit);
        next.Attempts[attempt].LatestSend = (sbyte)latestSend;
        process.Sending = attempt;
        (call.At, call.Attempt, call.Held, call.CompleteSince) = (Place.Begin, attempt, 0, 0);
        Add(next, StepKind.MakeAttempt, caller, attempt);
    }

    /// <summary>JournalAccess.BeginAsync.</summary>
    private void Begin(in ModelState state, int caller)
    {
        ModelState next = state;
        ref CallerState call = ref next.Callers[caller];
        int attempt = call.Attempt;
        (BeginOutcome outcome, ushort record) = Records.Begin(state.Record, attempt, state.Attempts[attempt].LatestSend);
        if (broken == Break.BeginWithoutCondition && outcome == BeginOutcome.Taken)
            (outcome, record) = Records.Begin(0, attempt, state.Attempts[attempt].LatestSend);
        Invariant violated = Invariant.None;
        if (outcome == BeginOutcome.Won)
        {
            violated = state.IsKnown ? Invariant.KnownOrderIsNotPlacedAgain : Store(ref next, record);
            next.Attempts[attempt].IsBegun = true;
        }
        if (state.FaultsMade < bounds.Faults)
        {
            if (outcome == BeginOutcome.Won)
                BeginFails(next, caller, attempt, violated);
            BeginTimesOut(state, caller, attempt);
        }
        if (outcome == BeginOutcome.Taken)
            Again(ref next, caller);
        else
            (call.At, call.Held) = (Place.Send, record);
        Add(next, StepKind.Begin, caller, attempt, violated);
    }

    /// <summary>It was committed, and the caller does not learn it: the first time it asks again, the second time it gives up.</summary>
    private void BeginFails(in ModelState written, int caller, int attempt, Invariant violated)
    {
        ModelState next = written;
        next.FaultsMade++;
        if (written.Callers[caller].At == Place.Begin)
        {
            next.Callers[caller].At = Place.BeginAgain;
        }
        else
        {
            next.Processes[ProcessOf(caller)].Forgetting = (sbyte)attempt;
            End(ref next, caller);
        }
        Add(next, StepKind.BeginFails, caller, attempt, violated);
    }

    /// <summary>The journal hangs beyond the deadline. Nothing is sent, the attempt is freed later, and the begin may be committed at any time.</summary>
    private void BeginTimesOut(in ModelState state, int caller, int attempt)
    {
        ModelState next = state;
        next.FaultsMade++;
        next.LateBegin = (sbyte)attempt;
        next.Processes[ProcessOf(caller)].Forgetting = (sbyte)attempt;
        End(ref next, caller);
        Add(next, StepKind.BeginTimesOut, caller, attempt);
    }

    /// <summary>RequestContent.SerializeToStreamAsync: the fence is asked as the last thing before the bytes leave.</summary>
    private void Send(in ModelState state, int caller)
    {
        ref readonly CallerState call = ref state.Callers[caller];
        bool lapsed = _rules.HasLapsed(Monotonic(state, caller) - call.FenceMonotonic, Wall(state, caller) - call.FenceWall);
        ModelState unsent = state;
        EndSend(ref unsent, caller, Happening.NotSent);
        Add(unsent, lapsed ? StepKind.FenceSeals : StepKind.ProvenUnsent, caller, call.Attempt);
        if (lapsed)
            return;
        ModelState sent = state;
        ref AttemptState attempt = ref sent.Attempts[call.Attempt];
        attempt.Wire = Wire.UnderWay;
        attempt.Deadline = (sbyte)(state.Now + bounds.DeliveryBound + bounds.LateDelivery);
        ref CallerState sender = ref sent.Callers[caller];
        (sender.At, sender.FenceWall, sender.FenceMonotonic) = (Place.Await, 0, 0);
        Add(sent, StepKind.Sent, caller, call.Attempt);
    }

    /// <summary>PlacementRun.SendAsync after the send: the answer, a proven rejection, no answer, or the caller cancels.</summary>
    private void Await(in ModelState state, int caller)
    {
        int attempt = state.Callers[caller].Attempt;
        ModelState next = state;
        if (state.Attempts[attempt].Wire == Wire.Applied)
        {
            EndSend(ref next, caller, Happening.OrderFound);
            (next.Callers[caller].Order, next.Callers[caller].OrderOf) = ((sbyte)attempt, (sbyte)attempt);
            Add(next, StepKind.Answered, caller, attempt);
        }
        else if (state.Attempts[attempt].Wire == Wire.UnderWay)
        {
            (next.Attempts[attempt].Wire, next.Attempts[attempt].Deadline) = (Wire.Gone, 0);
            EndSend(ref next, caller, Happening.Rejected);
            Add(next, StepKind.Rejected, caller, attempt);
        }
        next = state;
        EndSend(ref next, caller, Happening.OutcomeUnknown);
        next.Callers[caller].SearchedSend = Wall(state, caller);
        Add(next, StepKind.Canceled, caller, attempt);
        StartSearch(ref next, caller, Search.Sent, Wall(state, caller));
        if (next.SearchesMade <= bounds.Searches)
            Add(next, StepKind.NoAnswer, caller, attempt);
    }

    /// <summary>The attempt has ended; its time goes on this process's monotonic clock.</summary>
    private void EndSend(ref ModelState state, int caller, Happening happening)
    {
        ref CallerState call = ref state.Callers[caller];
        state.Processes[ProcessOf(caller)].SentAt[call.Attempt] = Monotonic(state, caller);
        (call.At, call.Happening, call.About) = (Place.Write, happening, call.Attempt);
    }
}
