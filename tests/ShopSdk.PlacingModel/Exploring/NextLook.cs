using ShopSdk.PlacingModel.Rules;
using ShopSdk.PlacingModel.State;
using ShopSdk.PlacingModel.Steps;

namespace ShopSdk.PlacingModel.Exploring;

/// <summary>
/// What the next look-up would settle: a new process looks, long after everything has arrived and become visible. Then a wrong claim has to be corrected (iv),
/// and an open intent has to end (v); where looking up cannot end it, a person has to.
/// </summary>
internal sealed class NextLook(Bounds bounds, RecordTable records, Break broken)
{
    private const sbyte LongAfter = 60;

    private readonly Dictionary<(ushort Record, sbyte CompleteSince, int Orders), Invariant> _known = [];
    private readonly Stepper _stepper = new(
        bounds with
        {
            LastTick = LongAfter,
            Attempts = 0,
            Searches = 10,
            Faults = 0,
            Resolutions = 1,
        },
        broken,
        isIdeal: true
    )
    {
        Records = records,
    };

    public Invariant ViolatedIn(in ModelState state)
    {
        for (int applied = 0; applied < 4; applied++)
        {
            if (!IsPossible(state, applied))
                continue;
            (ushort, sbyte, int) key = (state.Record, state.CompleteSince, applied);
            if (!_known.TryGetValue(key, out Invariant violated))
            {
                violated = Look(state, applied);
                _known.Add(key, violated);
            }
            if (violated != Invariant.None)
                return violated;
        }
        return Invariant.None;
    }

    /// <summary>Whether what is under way may end so that these orders exist.</summary>
    private static bool IsPossible(in ModelState state, int applied)
    {
        for (int i = 0; i < 2; i++)
        {
            bool isApplied = ((applied >> i) & 1) == 1;
            if (
                isApplied ? state.Attempts[i].Wire is not (Wire.Applied or Wire.UnderWay) : state.Attempts[i].Wire == Wire.Applied
            )
                return false;
        }
        return true;
    }

    private Invariant Look(in ModelState state, int orders)
    {
        ModelState later = _stepper.Initial().First();
        later.Now = LongAfter;
        later.Record = state.Record;
        later.CompleteSince = state.CompleteSince;
        for (int i = 0; i < 2; i++)
            later.Attempts[i].Wire = ((orders >> i) & 1) == 1 ? Wire.Applied : Wire.Gone;
        bool canLook = bounds.Horizon is not null || orders != 0;
        ModelState looked = Call(later, StepKind.CallFind, 0);
        RecordFacts? record = records[looked.Record];
        // A late order of an earlier attempt is recorded at first, and what became of the open attempt is for the next look-up.
        if (record is { Record.IsOpen: true, Orders: not 0 })
            looked = Call(looked, StepKind.CallFind, 0);
        record = records[looked.Record];
        if (orders != 0 && record is { IsPlaced: true })
            return Invariant.None;
        // Without a record, two orders are named in the answer and not picked from.
        if (orders == 3 && record is null)
            return Invariant.None;
        if (record is { Record.IsOpen: true } && (orders == 3 || !canLook))
        {
            // Two orders that are both new to the journal, or no horizon: a person decides.
            looked = Call(looked, StepKind.CallResolve, orders == 0 ? -1 : 0);
            record = records[looked.Record];
        }
        if (record is { Record.IsOpen: true })
            return Invariant.UnknownCanBeClosed;
        return orders != 0 && record is not { IsPlaced: true } ? Invariant.WrongClaimIsCorrected : Invariant.None;
    }

    /// <summary>One call to its end. Nothing else happens meanwhile, so there is one step at a time.</summary>
    private ModelState Call(in ModelState state, StepKind kind, int detail)
    {
        ModelState now = _stepper.ExpandCaller(state, 0).First(step => step.Step.Kind == kind && step.Step.Detail == detail).Next;
        while (now.Callers[0].At != Place.Idle)
            now = _stepper.ExpandCaller(now, 0)[0].Next;
        return now;
    }
}
