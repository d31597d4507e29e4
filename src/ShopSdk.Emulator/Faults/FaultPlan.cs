using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator;

/// <summary>
/// Which calls go wrong, and how. A call gets the fault of the first rule that matches it, in the order in which the rules were added.
/// So rules for the same operation form a queue. A call gets at most one fault. Null for a provider or an operation means any. A name
/// that the emulator does not have is an <see cref="ArgumentException"/> (<see cref="ShopEmulator.OperationsOf"/> lists them).
/// </summary>
public sealed class FaultPlan
{
    private readonly Gate _gate = new();
    private readonly List<FaultRule> _rules = [];
    private readonly List<IntentRule> _intentRules = [];
    private readonly List<FiredFault> _fired = [];
    private readonly OperationNames _names;
    private readonly Func<double> _draw;
    private volatile bool _goesByIntents;
    private Action<FiredFault>? _whenFired;
    private Action<FiredFault, DateTimeOffset>? _whenAppliedLate;

#pragma warning disable CA5394 // A seeded plan must be repeatable; nothing here is a secret.
    internal FaultPlan(int seed, OperationNames names)
    {
        _names = names;
        _draw = new Random(seed).NextDouble;
    }
#pragma warning restore CA5394

    /// <summary>Gets the faults that happened, oldest first.</summary>
    public IReadOnlyList<FiredFault> Fired
    {
        get
        {
            lock (_gate)
                return [.. _fired];
        }
    }

    /// <summary>Gets how many faults happened.</summary>
    public int FiredCount
    {
        get
        {
            lock (_gate)
                return _fired.Count;
        }
    }

    /// <summary>The next matching call, or the next matching calls, get the fault.</summary>
    public FaultPlan Next(string? provider, string? operation, Fault fault, int times = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        return Add(new FaultRule(provider, _names.Find(provider, operation), [fault], 1, times, 1));
    }

    /// <summary>The n-th matching call from now gets the fault; 1 is the next one.</summary>
    public FaultPlan OnCall(int nth, string? provider, string? operation, Fault fault)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nth, 1);
        return Add(new FaultRule(provider, _names.Find(provider, operation), [fault], nth, 1, 1));
    }

    /// <summary>Every matching call gets the fault, until <see cref="Clear"/>.</summary>
    public FaultPlan Always(string? provider, string? operation, Fault fault) =>
        Add(new FaultRule(provider, _names.Find(provider, operation), [fault], 1, int.MaxValue, 1));

    /// <summary>
    /// Each matching call gets one of the faults with the given probability. The emulator's seed determines the random numbers.
    /// </summary>
    /// <param name="chance">The probability, from 0 (never) to 1 (always).</param>
    /// <param name="provider">The provider, or null for any.</param>
    /// <param name="operation">The operation, or null for any.</param>
    /// <param name="faults">The faults to choose from; at least one.</param>
    public FaultPlan Randomly(double chance, string? provider, string? operation, params Fault[] faults)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(chance, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(chance, 1);
        if (faults.Length == 0)
            throw new ArgumentException("Name at least one fault to choose from.", nameof(faults));
        return Add(new FaultRule(provider, _names.Find(provider, operation), [.. faults], 1, int.MaxValue, chance));
    }

    /// <summary>
    /// The first matching call of each intent gets the fault that <paramref name="choose"/> returns for it. So each of many concurrent
    /// orders gets one fault. These rules have priority over all others. The intent is inside the request. Therefore its bytes have
    /// been read even at <see cref="FaultPoint.BeforeRead"/>, but the request is neither recorded nor applied.
    /// </summary>
    /// <param name="provider">The provider, or null for any.</param>
    /// <param name="operation">The operation, or null for any.</param>
    /// <param name="choose">Returns the fault for an intent, or null for none. It must not call the plan.</param>
    public FaultPlan FirstOfEachIntent(string? provider, string? operation, Func<string, Fault?> choose)
    {
        var rule = new IntentRule(provider, _names.Find(provider, operation), choose);
        lock (_gate)
            _intentRules.Add(rule);
        _goesByIntents = true;
        return this;
    }

    /// <summary>Registers a callback that runs whenever a fault happens, at that moment, on the emulator's thread.</summary>
    public FaultPlan WhenFired(Action<FiredFault> callback)
    {
        lock (_gate)
            _whenFired += callback;
        return this;
    }

    /// <summary>
    /// Registers a callback that runs after each late application. It gets the real time of the application: on a busy machine, a timer
    /// can be later than the fault says.
    /// </summary>
    public FaultPlan WhenAppliedLate(Action<FiredFault, DateTimeOffset> callback)
    {
        lock (_gate)
            _whenAppliedLate += callback;
        return this;
    }

    /// <summary>Removes all rules. The list of faults that happened stays.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _rules.Clear();
            _intentRules.Clear();
        }
        _goesByIntents = false;
    }

    internal bool GoesByIntents => _goesByIntents;

    internal void RaiseFired(string provider, string? operation, Fault fault, string? intent) =>
        _whenFired?.Invoke(new FiredFault(provider, operation, fault, intent));

    internal void RaiseAppliedLate(FiredFault fired, DateTimeOffset appliedAt) => _whenAppliedLate?.Invoke(fired, appliedAt);

    internal Fault? Take(string provider, string? operation, string? intent = null)
    {
        lock (_gate)
        {
            foreach (IntentRule rule in _intentRules)
            {
                if (rule.Take(provider, operation, intent) is not { } chosen)
                    continue;
                _fired.Add(new FiredFault(provider, operation, chosen, intent));
                return chosen;
            }
            FaultRule[] matching = [.. _rules.Where(rule => rule.Matches(provider, operation))];
            foreach (FaultRule rule in matching)
                rule.See();
            Fault? fault = matching.Select(rule => rule.Take(_draw)).FirstOrDefault(taken => taken is not null);
            if (fault is not null)
                _fired.Add(new FiredFault(provider, operation, fault, intent));
            return fault;
        }
    }

    private FaultPlan Add(FaultRule rule)
    {
        lock (_gate)
            _rules.Add(rule);
        return this;
    }
}
