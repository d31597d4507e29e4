using System.Runtime.InteropServices;
using ShopSdk.PlacingModel.Rules;
using ShopSdk.PlacingModel.State;
using ShopSdk.PlacingModel.Steps;

namespace ShopSdk.PlacingModel.Exploring;

/// <summary>
/// One state for all that cannot be told apart by what comes next. What nothing reads any more becomes zero; times that are over for good become one; and of
/// a state and its mirror image, in which the callers and their processes have each other's place, the smaller one stays. No rule looks at the number of a
/// caller or of a process, so both have the same future.
/// </summary>
internal sealed class Canonical(Bounds bounds, RecordTable records)
{
    private readonly int _absence = bounds.DeliveryBound + (bounds.Horizon ?? 0);

    /// <summary>Gives the state that stays, and whether it is the mirror image.</summary>
    public bool Reduce(ref ModelState state)
    {
        Clear(ref state);
        ModelState mirrored = Mirror(state);
        if (Bytes(ref mirrored).SequenceCompareTo(Bytes(ref state)) >= 0)
            return false;
        state = mirrored;
        return true;
    }

    public static Span<byte> Bytes(ref ModelState state) => MemoryMarshal.AsBytes(MemoryMarshal.CreateSpan(ref state, 1));

    private void Clear(ref ModelState state)
    {
        for (int i = 0; i < 2; i++)
        {
            Clear(ref state.Callers[i], state.AttemptsMade);
            Clear(ref state.Attempts[i], state);
            ref ProcessState process = ref state.Processes[i];
            int now = state.Now - process.Suspended;
            process.FirstLook = Latest(process.FirstLook, now);
            process.SentAt[0] = Latest(process.SentAt[0], now);
            process.SentAt[1] = Latest(process.SentAt[1], now);
        }
    }

    private void Clear(ref CallerState call, int attemptsMade)
    {
        // A look-up that does not count towards absence, and whose failure is like one that shows nothing.
        if (call is { At: Place.EndLook, Proves: false } && call.Search is not (Search.BeforeFirstSend or Search.Unrecorded))
            call.LookedAt = 0;
        if (attemptsMade < bounds.Attempts || call.Attempt >= 0)
            return;
        // A call that cannot send any more within the bounds is like one that only looks.
        (call.FenceWall, call.FenceMonotonic) = (0, 0);
        if (call.At == Place.MakeAttempt)
            call = Stepper.IdleWith(call.SentAt);
        else if (call.Verb == Verb.Place && call.Search != Search.BeforeFirstSend)
            call.Verb = Verb.Find;
    }

    private void Clear(ref AttemptState attempt, in ModelState state)
    {
        if (attempt.Wire == Wire.Gone || !bounds.KeepsAssumptions)
            (attempt.IsBegun, attempt.IsDenied) = (attempt.IsBegun && !bounds.KeepsAssumptions, false);
        if (attempt.Wire != Wire.Applied || bounds.VisibleAfter is not { } after)
        {
            attempt.AppliedAt = 0;
            return;
        }
        // Visible to every look-up that has not ended.
        int earliest = state.Now;
        for (int i = 0; i < 2; i++)
        {
            if (
                state.Callers[i]
                is { At: Place.EndLook, Proves: true }
                    or { At: Place.EndLook, Search: Search.BeforeFirstSend or Search.Unrecorded }
            )
                earliest = Math.Min(earliest, state.Callers[i].LookedAt);
        }
        if (attempt.AppliedAt + after <= earliest)
            attempt.AppliedAt = (sbyte)-after;
    }

    /// <summary>Long enough ago is as good as longer ago.</summary>
    private sbyte Latest(sbyte time, int now) =>
        time != ProcessState.NoTime && now - time > _absence ? (sbyte)(now - _absence) : time;

    private ModelState Mirror(in ModelState state)
    {
        ModelState mirrored = state;
        mirrored.Record = records.Swapped(state.Record);
        if (!bounds.OneProcess)
            (mirrored.Processes[0], mirrored.Processes[1]) = (state.Processes[1], state.Processes[0]);
        (mirrored.Callers[0], mirrored.Callers[1]) = (Mirror(state.Callers[1]), Mirror(state.Callers[0]));
        return mirrored;
    }

    private CallerState Mirror(in CallerState call)
    {
        CallerState mirrored = call;
        mirrored.Held = records.Swapped(call.Held);
        mirrored.OrderOf = Mirror(call.OrderOf);
        mirrored.About = Mirror(call.About);
        return mirrored;
    }

    private static sbyte Mirror(sbyte attempt) => attempt > 1 ? (sbyte)(5 - attempt) : attempt;
}
