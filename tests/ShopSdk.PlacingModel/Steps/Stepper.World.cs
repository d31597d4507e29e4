using ShopSdk.PlacingModel.Rules;
using ShopSdk.PlacingModel.State;

namespace ShopSdk.PlacingModel.Steps;

/// <content>What time, the network, the machines and the journal do by themselves.</content>
internal sealed partial class Stepper
{
    private void WorldSteps(in ModelState state)
    {
        Tick(state);
        for (int attempt = 0; attempt < 2; attempt++)
            Deliver(state, attempt);
        for (int process = 0; process < (bounds.OneProcess ? 1 : 2); process++)
        {
            Crash(state, process);
            StepClock(state, process);
            ForgetAttempt(state, process);
        }
        Evict(state);
        CommitLateBegin(state);
    }

    /// <summary>
    /// A tick passes. One machine may be suspended meanwhile: it does not count the tick on its monotonic clock. At its deadline, a request that is under way arrives
    /// at that very moment, or never.
    /// </summary>
    private void Tick(in ModelState state)
    {
        if (state.Now == bounds.LastTick)
            return;
        for (int suspended = 0; suspended < 3; suspended++)
        {
            if (!MaySuspend(state, 0, suspended) || !MaySuspend(state, 1, suspended))
                continue;
            ModelState next = state;
            next.Now++;
            for (int i = 0; i < 2; i++)
                next.Processes[i].Suspended += (sbyte)((suspended >> i) & 1);
            AddArrivals(next, 0, suspended);
        }
    }

    /// <summary>Only where the process has a time on its monotonic clock, which is all that suspending it changes.</summary>
    private bool MaySuspend(in ModelState state, int process, int suspended) =>
        ((suspended >> process) & 1) == 0
        || (
            (process == 0 || !bounds.OneProcess)
            && state.Processes[process].Suspended < bounds.Suspension
            && (HasTimes(state.Processes[process]) || HasFence(state, process))
        );

    private static bool HasTimes(in ProcessState process) =>
        process.FirstLook != ProcessState.NoTime
        || process.SentAt[0] != ProcessState.NoTime
        || process.SentAt[1] != ProcessState.NoTime;

    private bool HasFence(in ModelState state, int process)
    {
        for (int caller = 0; caller < 2; caller++)
        {
            if (
                ProcessOf(caller) == process
                && state.Callers[caller] is { Verb: Verb.Place, At: not (Place.Idle or Place.Await) }
            )
                return true;
        }
        return false;
    }

    /// <summary>Whether a crash takes anything from the process.</summary>
    private bool HasWork(in ModelState state, int process)
    {
        for (int caller = 0; caller < 2; caller++)
        {
            if (ProcessOf(caller) == process && state.Callers[caller].At != Place.Idle)
                return true;
        }
        return state.Processes[process].Forgetting != ProcessState.None || HasTimes(state.Processes[process]);
    }

    private void AddArrivals(in ModelState state, int attempt, int suspended)
    {
        if (attempt == 2)
        {
            Add(state, StepKind.Tick, -1, suspended);
            return;
        }
        if (state.Attempts[attempt].Wire != Wire.UnderWay || state.Attempts[attempt].Deadline > state.Now)
        {
            AddArrivals(state, attempt + 1, suspended);
            return;
        }
        ModelState lost = state;
        (lost.Attempts[attempt].Wire, lost.Attempts[attempt].Deadline) = (Wire.Gone, 0);
        AddArrivals(lost, attempt + 1, suspended);
        AddArrivals(Applied(state, attempt), attempt + 1, suspended | (4 << attempt));
    }

    private static ModelState Applied(in ModelState state, int attempt)
    {
        ModelState next = state;
        ref AttemptState applied = ref next.Attempts[attempt];
        (applied.Wire, applied.Deadline, applied.AppliedAt) = (Wire.Applied, 0, state.Now);
        return next;
    }

    private void Deliver(in ModelState state, int attempt)
    {
        if (state.Attempts[attempt].Wire == Wire.UnderWay)
            Add(Applied(state, attempt), StepKind.Delivered, -1, attempt);
    }

    /// <summary>The process ends with all of its calls, and starts again. Callers keep the ids that they were given.</summary>
    private void Crash(in ModelState state, int process)
    {
        if (state.Processes[process].Crashes == bounds.Crashes || !HasWork(state, process))
            return;
        ModelState next = state;
        for (int caller = 0; caller < 2; caller++)
        {
            if (ProcessOf(caller) == process)
                End(ref next, caller);
        }
        Forget(ref next.Processes[process]);
        next.Processes[process].Crashes++;
        Add(next, StepKind.Crash, process);
    }

    private void StepClock(in ModelState state, int process)
    {
        if (state.Processes[process].ClockSteps == bounds.ClockSteps)
            return;
        foreach (sbyte offset in bounds.Offsets)
        {
            if (offset == state.Processes[process].Offset)
                continue;
            ModelState next = state;
            next.Processes[process].Offset = offset;
            next.Processes[process].ClockSteps++;
            Add(next, StepKind.ClockStep, process, offset);
        }
    }

    /// <summary>JournalAccess.ForgetAsync: an attempt whose begin failed is begun once more and ended, so that the intent is free. Both in one step.</summary>
    private void ForgetAttempt(in ModelState state, int process)
    {
        sbyte attempt = state.Processes[process].Forgetting;
        if (attempt == ProcessState.None)
            return;
        ModelState next = state;
        next.Processes[process].Forgetting = ProcessState.None;
        (_, ushort record) = Records.Begin(state.Record, attempt, state.Attempts[attempt].LatestSend);
        if (state.LateBegin != attempt)
            next.Attempts[attempt].LatestSend = 0;
        Invariant violated = Invariant.None;
        if (Records[record]!.Attempt == attempt)
        {
            ushort free = Records.Next(record, new EventKey(0, Happening.NotSent, attempt, 0, 0)).Next;
            if (free != 0)
                violated = Store(ref next, free);
        }
        Add(next, StepKind.Forgotten, process, attempt, violated);
    }

    /// <summary>
    /// InMemoryPlacementJournal.DropOldest: a record whose outcome is known is dropped, and the journal is complete since its latest send. The promise
    /// assumes that it stays until its order is visible everywhere, and until no call is placing the intent any more.
    /// </summary>
    private void Evict(in ModelState state)
    {
        if (state.Evictions == bounds.Evictions || Records[state.Record] is not { Record.IsOpen: false } record)
            return;
        int wait = bounds.DeliveryBound + (bounds.Horizon ?? 0) + bounds.MaxClockSkew;
        if (
            !bounds.DropsAtOnce
            && (state.Now < record.LatestSend + wait || IsPlacing(state.Callers[0]) || IsPlacing(state.Callers[1]))
        )
            return;
        ModelState next = state;
        next.CompleteSince = Math.Max(state.CompleteSince, record.LatestSend);
        next.Record = 0;
        next.IsKnown = false;
        next.Evictions++;
        Add(next, StepKind.Evicted, -1);
    }

    private static bool IsPlacing(in CallerState call) => call.At != Place.Idle && call.Verb == Verb.Place;

    /// <summary>A begin that timed out is committed after all.</summary>
    private void CommitLateBegin(in ModelState state)
    {
        sbyte attempt = state.LateBegin;
        if (attempt == ProcessState.None)
            return;
        ModelState next = state;
        next.LateBegin = ProcessState.None;
        (Placing.BeginOutcome outcome, ushort record) = Records.Begin(state.Record, attempt, state.Attempts[attempt].LatestSend);
        if (state.Processes[0].Forgetting != attempt && state.Processes[1].Forgetting != attempt)
            next.Attempts[attempt].LatestSend = 0;
        Invariant violated = outcome == Placing.BeginOutcome.Won ? Store(ref next, record) : Invariant.None;
        Add(next, StepKind.LateBegin, -1, attempt, violated);
    }
}
