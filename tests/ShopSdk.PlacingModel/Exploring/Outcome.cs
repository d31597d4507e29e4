using ShopSdk.PlacingModel.Rules;

namespace ShopSdk.PlacingModel.Exploring;

/// <summary>What an exploration found.</summary>
internal sealed record Outcome
{
    public required Bounds Bounds { get; init; }

    public required Break Broken { get; init; }

    /// <summary>Gets how many states were seen, mirror images once.</summary>
    public required int States { get; init; }

    /// <summary>Gets how many steps were taken.</summary>
    public required long Transitions { get; init; }

    /// <summary>Gets the longest of the shortest ways to a state.</summary>
    public required int Depth { get; init; }

    /// <summary>Gets how many records the SDK's state machine made.</summary>
    public required int Records { get; init; }

    public required TimeSpan Time { get; init; }

    /// <summary>Gets whether every state within the bounds was seen. False after a violation, and where the limit of states was reached.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Gets what was violated first; None for nothing.</summary>
    public Invariant Violated { get; init; }

    /// <summary>Gets the shortest way there.</summary>
    public IReadOnlyList<string> Trace { get; init; } = [];
}
