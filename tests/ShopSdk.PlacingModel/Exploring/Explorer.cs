using System.Diagnostics;
using ShopSdk.PlacingModel.Rules;
using ShopSdk.PlacingModel.State;
using ShopSdk.PlacingModel.Steps;

namespace ShopSdk.PlacingModel.Exploring;

/// <summary>Sees every state of a scenario, breadth first, so that the first violation is one of the shortest. The counts are the same each time.</summary>
internal sealed class Explorer
{
    private readonly Bounds _bounds;
    private readonly Break _broken;
    private readonly int _limit;
    private readonly Invariant? _only;
    private readonly Stepper _stepper;
    private readonly Canonical _canonical;
    private readonly NextLook _nextLook;
    private readonly StateSet _seen = new();
    private List<ModelState> _level = [];
    private List<ModelState> _nextLevel = [];
    private Invariant _violated;
    private int _violatedFrom;
    private int _violatedBy;
    private long _transitions;

    /// <param name="bounds">What is explored.</param>
    /// <param name="broken">The rule that is left out.</param>
    /// <param name="limit">How many states at most.</param>
    /// <param name="only">The only invariant that is checked; null for all.</param>
    public Explorer(Bounds bounds, Break broken = Break.None, int limit = int.MaxValue, Invariant? only = null)
    {
        (_bounds, _broken, _limit, _only) = (bounds, broken, limit, only);
        _stepper = new Stepper(bounds, broken);
        _canonical = new Canonical(bounds, _stepper.Records);
        // The next look-up keeps every rule but those of looking up itself.
        Break brokenLook = broken is Break.SeveralAreNone or Break.KnownOrderIsEvidence ? broken : Break.None;
        _nextLook = new NextLook(bounds, _stepper.Records, brokenLook);
    }

    public Outcome Run()
    {
        var watch = Stopwatch.StartNew();
        int ordinal = 0;
        foreach (ModelState initial in _stepper.Initial())
            Visit(initial, -1, ordinal++);
        int depth = 0;
        int number = 0;
        while (_nextLevel.Count > 0 && _violated == Invariant.None && _seen.Count < _limit)
        {
            (_level, _nextLevel) = (_nextLevel, _level);
            _nextLevel.Clear();
            foreach (ModelState state in _level)
            {
                Expand(state, number++);
                if (_violated != Invariant.None)
                    break;
            }
            depth += _nextLevel.Count > 0 ? 1 : 0;
        }
        return new Outcome
        {
            Bounds = _bounds,
            Broken = _broken,
            States = _seen.Count,
            Transitions = _transitions,
            Depth = depth,
            Records = _stepper.Records.Count,
            Time = watch.Elapsed,
            IsComplete = _violated == Invariant.None && _nextLevel.Count == 0,
            Violated = _violated,
            Trace = _violated == Invariant.None ? [] : Trace(),
        };
    }

    private void Expand(in ModelState state, int number)
    {
        List<Transition> steps = _stepper.Expand(state);
        _transitions += steps.Count;
        for (int i = 0; i < steps.Count && _violated == Invariant.None; i++)
        {
            Transition step = steps[i];
            if (IsChecked(step.Violated))
                (_violated, _violatedFrom, _violatedBy) = (step.Violated, number, i);
            else
                Visit(step.Next, number, i);
        }
    }

    private void Visit(ModelState state, int parent, int ordinal)
    {
        _canonical.Reduce(ref state);
        if (!_seen.TryAdd(ref state, parent, ordinal))
            return;
        _nextLevel.Add(state);
        Invariant violated = ViolatedIn(state);
        if (IsChecked(violated))
            (_violated, _violatedFrom, _violatedBy) = (violated, parent, ordinal);
    }

    private Invariant ViolatedIn(in ModelState state)
    {
        if (IsChecked(Invariant.OneOrder) && state.Orders > 1)
            return Invariant.OneOrder;
        if (IsChecked(Invariant.NotPlacedIsTrue) && (IsDeniedOrder(state.Attempts[0]) || IsDeniedOrder(state.Attempts[1])))
            return Invariant.NotPlacedIsTrue;
        if (IsChecked(Invariant.PlacedStays) && state.IsKnown && _stepper.Records[state.Record] is not { IsPlaced: true })
            return Invariant.PlacedStays;
        return _only is null or Invariant.WrongClaimIsCorrected or Invariant.UnknownCanBeClosed
            ? _nextLook.ViolatedIn(state)
            : Invariant.None;
    }

    private static bool IsDeniedOrder(in AttemptState attempt) => attempt is { IsDenied: true, Wire: Wire.Applied };

    /// <summary>Beyond the assumptions, wrong claims and second orders are possible, and only have to be put right.</summary>
    private bool IsChecked(Invariant violated) =>
        violated != Invariant.None
        && (_only is null || _only == violated)
        && (_bounds.KeepsAssumptions || violated is not (Invariant.OneOrder or Invariant.NotPlacedIsTrue));

    /// <summary>The way to the violation, step by step. Where a mirror image was kept, the callers change their names back.</summary>
    private List<string> Trace()
    {
        var text = new TraceText(_bounds, _stepper.Records);
        var path = new List<int>(_violatedFrom < 0 ? [] : _seen.PathTo(_violatedFrom)) { _violatedBy };
        ModelState state = _stepper.Initial().ElementAt(path[0]);
        var lines = new List<string> { text.Initial(state) };
        bool isMirrored = _canonical.Reduce(ref state);
        foreach (int ordinal in path.Skip(1))
        {
            Transition step = _stepper.Expand(state)[ordinal];
            lines.Add(text.Of(step, isMirrored));
            state = step.Next;
            isMirrored ^= _canonical.Reduce(ref state);
        }
        return lines;
    }
}
