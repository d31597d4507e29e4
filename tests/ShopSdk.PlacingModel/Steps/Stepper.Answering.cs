using ShopSdk.PlacingModel.Rules;
using ShopSdk.PlacingModel.State;

namespace ShopSdk.PlacingModel.Steps;

/// <content>What a look-up without an order answers, where the intent is free or has no record.</content>
internal sealed partial class Stepper
{
    /// <summary>PlacementRun.FindAgainAsync after the look-up, with the record that the journal has by then.</summary>
    private Invariant AnswerFree(ref ModelState state, int caller, bool proven)
    {
        ref CallerState call = ref state.Callers[caller];
        call.CompleteSince = state.CompleteSince;
        if (KnowsAllSends(call) || proven)
        {
            End(ref state, caller);
            return Claim(ref state);
        }
        End(ref state, caller, Math.Max(Records[call.Held]!.LatestSend, SentAtOf(call)));
        return Invariant.None;
    }

    /// <summary>PlacementRun.FindUnrecordedAsync and FindAgainAsync after the look-up: does the journal still say what it said before?</summary>
    private void FindAgain(in ModelState state, int caller)
    {
        ModelState next = state;
        ref CallerState call = ref next.Callers[caller];
        Invariant violated = Invariant.None;
        if (call.Search == Search.Free ? !IsSame(state.Record, call.Held) : state.Record != 0)
        {
            Again(ref next, caller);
        }
        else if (call.Search == Search.Free)
        {
            violated = AnswerFree(ref next, caller, call.Proves);
        }
        else if ((call.Clean == 1 && Vouches(state, call)) || (call.Proves && IsComplete(state, call)))
        {
            End(ref next, caller);
            violated = Claim(ref next);
        }
        else
        {
            End(ref next, caller, call.SearchedSend);
        }
        Add(next, StepKind.FindAgain, caller, 0, violated);
    }

    private bool Vouches(in ModelState state, CallerState call)
    {
        if (broken != Break.VouchFromOldRecord)
            call.CompleteSince = state.CompleteSince;
        return KnowsAllSends(call);
    }

    private bool IsComplete(in ModelState state, in CallerState call) =>
        state.CompleteSince == call.CompleteSince || broken == Break.VouchFromOldRecord;
}
