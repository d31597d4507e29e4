namespace ShopSdk;

/// <summary>What one call may differ in.</summary>
public sealed record CallOptions
{
    /// <summary>Gets how long the whole call may take, waits and retries included; null for the store's setting.</summary>
    public TimeSpan? Deadline { get; init; }

    /// <summary>Gets what receives reports during a long call; null for none. The first report about a started checkout has its id.</summary>
    public IProgress<CheckoutProgress>? Progress { get; init; }
}

/// <summary>How a call that takes its time is going.</summary>
/// <param name="Id">The checkout's id, to continue with after a crash; null before there is one.</param>
/// <param name="Stage">What the call is doing.</param>
/// <param name="Attempt">The number of the attempt, from 1 on.</param>
/// <param name="NextIn">The time until the next attempt; null when none is planned.</param>
public sealed record CheckoutProgress(CheckoutId? Id, CheckoutStage Stage, int Attempt, TimeSpan? NextIn);

/// <summary>What is going on in a call that takes its time.</summary>
public enum CheckoutStage
{
    /// <summary>The checkout exists upstream.</summary>
    Started,

    /// <summary>The provider is still working; it will be asked again.</summary>
    Polling,

    /// <summary>The placing request is about to be sent.</summary>
    Placing,

    /// <summary>The outcome is being looked up.</summary>
    LookingUp,
}
