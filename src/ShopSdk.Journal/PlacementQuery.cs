using ShopSdk.Placing;

namespace ShopSdk.Journal;

/// <summary>Which intents an operator wants to see.</summary>
public sealed record PlacementQuery
{
    /// <summary>Gets the stage; null for the open ones: <see cref="PlacementStage.Begun"/> and <see cref="PlacementStage.Sent"/>.</summary>
    public PlacementStage? Stage { get; init; }

    /// <summary>Gets whether only those are listed that wait for a person, at whatever stage they are. Then <see cref="Stage"/> says nothing.</summary>
    public bool OnlyAttention { get; init; }

    /// <summary>Gets the least age: since the attempt was begun for open ones and those that wait for a person, since the last change for others.</summary>
    public TimeSpan OlderThan { get; init; }

    /// <summary>Gets how many are listed at most. The oldest come first.</summary>
    public int Limit { get; init; } = 100;
}
