using ShopSdk.PlacingModel.Rules;
using ShopSdk.PlacingModel.State;

namespace ShopSdk.PlacingModel.Steps;

/// <summary>
/// Every step that can come next. The steps of a call mirror PlacementRun, and each names the method that it mirrors; what they decide by is the SDK's own
/// code. Between any two steps anything else may happen: that is how a process is suspended.
/// </summary>
/// <param name="bounds">What is explored.</param>
/// <param name="broken">The rule that is left out.</param>
/// <param name="isIdeal">Whether every look-up succeeds and sees everything, which shows what a next look-up would settle.</param>
internal sealed partial class Stepper(Bounds bounds, Break broken, bool isIdeal = false)
{
    private readonly SdkRules _rules = new(bounds, broken);
    private readonly List<Transition> _found = [];

    public RecordTable Records { get; init; } = new();

    /// <summary>Gives the states at the beginning.</summary>
    public IEnumerable<ModelState> Initial()
    {
        foreach (sbyte first in bounds.Offsets)
        {
            foreach (sbyte second in bounds.OneProcess ? [0] : bounds.Offsets)
            {
                if (!bounds.StartsSkewed && (first != bounds.Offsets[0] || (!bounds.OneProcess && second != bounds.Offsets[0])))
                    continue;
                yield return Initial(first, second);
            }
        }
    }

    /// <summary>Gives every step from a state. The list is used again by the next call.</summary>
    public List<Transition> Expand(in ModelState state)
    {
        _found.Clear();
        for (int caller = 0; caller < 2; caller++)
            CallerSteps(state, caller);
        WorldSteps(state);
        return _found;
    }

    /// <summary>Gives the steps of one caller.</summary>
    public List<Transition> ExpandCaller(in ModelState state, int caller)
    {
        _found.Clear();
        CallerSteps(state, caller);
        return _found;
    }

    private ModelState Initial(sbyte first, sbyte second)
    {
        // A journal that is old enough was complete before the checkout started, also by the clocks of other machines.
        int completeSince = bounds.IsJournalYoung ? 0 : -1 - bounds.MaxClockSkew;
        var state = new ModelState { LateBegin = ProcessState.None, CompleteSince = (sbyte)completeSince };
        for (int i = 0; i < 2; i++)
        {
            ref ProcessState process = ref state.Processes[i];
            process.Offset = i == 0 ? first : second;
            Forget(ref process);
            state.Callers[i] = IdleWith(CallerState.None);
        }
        return state;
    }

    private void CallerSteps(in ModelState state, int caller)
    {
        switch (state.Callers[caller].At)
        {
            case Place.Idle:
                Start(state, caller);
                break;
            case Place.CheckSends:
                CheckSends(state, caller);
                break;
            case Place.Find:
                Find(state, caller);
                break;
            case Place.MakeAttempt:
                MakeAttempt(state, caller);
                break;
            case Place.Begin:
            case Place.BeginAgain:
                Begin(state, caller);
                break;
            case Place.Send:
                Send(state, caller);
                break;
            case Place.Await:
                Await(state, caller);
                break;
            case Place.StartLook:
                StartLook(state, caller);
                break;
            case Place.EndLook:
                EndLook(state, caller);
                break;
            case Place.FindAgain:
                FindAgain(state, caller);
                break;
            case Place.Adopt:
                Adopt(state, caller);
                break;
            case Place.Write:
                Write(state, caller);
                break;
            default:
                ReadAfterWrite(state, caller);
                break;
        }
    }

    private void Add(in ModelState next, StepKind kind, int who, int detail = 0, Invariant violated = Invariant.None) =>
        _found.Add(new Transition(next, new Step(kind, (sbyte)who, detail), violated));

    private int ProcessOf(int caller) => bounds.OneProcess ? 0 : caller;

    private sbyte Wall(in ModelState state, int caller) => (sbyte)(state.Now + state.Processes[ProcessOf(caller)].Offset);

    private sbyte Monotonic(in ModelState state, int caller) => (sbyte)(state.Now - state.Processes[ProcessOf(caller)].Suspended);

    public static CallerState IdleWith(sbyte sentAt) =>
        new()
        {
            SentAt = sentAt,
            Attempt = ProcessState.None,
            About = ProcessState.None,
            Order = ProcessState.None,
            OrderOf = ProcessState.None,
        };

    private static void Forget(ref ProcessState process)
    {
        (process.Sending, process.Forgetting) = (ProcessState.None, ProcessState.None);
        (process.FirstLook, process.SentAt[0], process.SentAt[1]) = (
            ProcessState.NoTime,
            ProcessState.NoTime,
            ProcessState.NoTime
        );
    }

    /// <summary>The call is over. With an unknown outcome the caller keeps an id that says when it was sent.</summary>
    private void End(ref ModelState state, int caller, sbyte sentAt = CallerState.None)
    {
        LeaveSend(ref state, caller);
        ref CallerState call = ref state.Callers[caller];
        call = IdleWith(sentAt == CallerState.None || !bounds.UsesSentIds ? call.SentAt : sentAt);
    }

    /// <summary>PlacementRun's loop goes round once more. Of two processes, each has one caller, and no other send to wait for.</summary>
    private void Again(ref ModelState state, int caller)
    {
        LeaveSend(ref state, caller);
        ref CallerState call = ref state.Callers[caller];
        call = IdleWith(call.SentAt) with
        {
            At = bounds.OneProcess ? Place.CheckSends : Place.Find,
            Verb = call.Verb,
            UsesSentAt = call.UsesSentAt,
            FenceWall = call.FenceWall,
            FenceMonotonic = call.FenceMonotonic,
        };
    }

    /// <summary>The end of <c>using SendUnderWay own</c> in PlacementRun.TrySendAsync.</summary>
    private void LeaveSend(ref ModelState state, int caller)
    {
        ref ProcessState process = ref state.Processes[ProcessOf(caller)];
        sbyte attempt = state.Callers[caller].Attempt;
        if (attempt == ProcessState.None)
            return;
        if (process.Sending == attempt)
            process.Sending = ProcessState.None;
        if (process.Forgetting != attempt && state.LateBegin != attempt)
            state.Attempts[attempt].LatestSend = 0;
    }

    /// <summary>The SentAt of the id that the call was given.</summary>
    private static sbyte SentAtOf(in CallerState call) => call.UsesSentAt ? call.SentAt : CallerState.None;

    /// <summary>"Not placed" is claimed of the intent at this moment: no attempt that was begun may have an order, or get one.</summary>
    private static Invariant Claim(ref ModelState state)
    {
        Invariant violated = Invariant.None;
        for (int i = 0; i < 2; i++)
        {
            ref AttemptState attempt = ref state.Attempts[i];
            if (!attempt.IsBegun)
                continue;
            attempt.IsDenied = true;
            if (attempt.Wire == Wire.Applied)
                violated = Invariant.NotPlacedIsTrue;
        }
        return violated;
    }
}
