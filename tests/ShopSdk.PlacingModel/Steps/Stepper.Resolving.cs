using ShopSdk.Placing;
using ShopSdk.PlacingModel.Rules;
using ShopSdk.PlacingModel.State;

namespace ShopSdk.PlacingModel.Steps;

/// <content>PlacementRun.ResolveAsync and AdoptAsync.</content>
internal sealed partial class Stepper
{
    /// <summary>
    /// A person decides by what the shop itself has at this moment, which is never stale. Whether the request can still be under way is for the SDK to
    /// know. The person was shown the version that the journal has at the start of the call.
    /// </summary>
    private void StartResolving(in ModelState state, int caller)
    {
        if (state.Resolutions == bounds.Resolutions || Records[state.Record] is not { Record.IsOpen: true } open)
            return;
        if (_rules.MayBeUnderWay(open.LatestSend, Wall(state, caller), SinceSend(state, caller, open.Attempt)))
            return;
        ModelState next = state;
        next.Resolutions++;
        ref CallerState call = ref next.Callers[caller];
        (call.Verb, call.Held, call.Version) = (Verb.ResolveAbsent, state.Record, (byte)open.Record.Version);
        StartSearch(ref next, caller, Search.Person, open.LatestSend);
        if (next.SearchesMade > bounds.Searches)
            return;
        if (state.Orders == 0)
            Add(next, StepKind.CallResolve, caller, -1);
        for (sbyte order = 0; order < 2; order++)
        {
            if (state.Attempts[order].Wire != Wire.Applied)
                continue;
            (call.Verb, call.Order) = (Verb.ResolvePlaced, order);
            Add(next, StepKind.CallResolve, caller, order);
        }
    }

    private long VersionShown(in CallerState call) =>
        broken == Break.ResolveAtOnce ? Records[call.Held]!.Record.Version : call.Version;

    /// <summary>PlacementRun.AdoptAsync: an order that the journal has no attempt for gets one.</summary>
    private void Adopt(in ModelState state, int caller)
    {
        ModelState next = state;
        ref CallerState call = ref next.Callers[caller];
        sbyte sentAt = SentAtOf(call);
        sbyte latestSend = sentAt == CallerState.None ? Wall(state, caller) : sentAt;
        (BeginOutcome outcome, ushort record) = Records.Begin(state.Record, call.OrderOf, latestSend);
        Invariant violated = outcome == BeginOutcome.Won ? Store(ref next, record) : Invariant.None;
        if (outcome == BeginOutcome.Taken)
            Again(ref next, caller);
        else
            (call.At, call.Held, call.Happening, call.About) = (Place.Write, record, Happening.OrderFound, call.OrderOf);
        Add(next, StepKind.Adopt, caller, 0, violated);
    }
}
