namespace ShopSdk.Resilience;

/// <summary>What is checked around placing.</summary>
public sealed class PlacementOptions
{
    /// <summary>Gets or sets what happens when the amounts of the checkout do not agree.</summary>
    /// <value><see cref="AmountGuard.Report"/>.</value>
    public AmountGuard Amounts { get; set; } = AmountGuard.Report;

    /// <summary>Gets or sets how long an order may take to become visible in this store.</summary>
    /// <value>Null: unknown, and then absence is never taken for proof that there is no order.</value>
    /// <remarks>Set it only if the provider guarantees it.</remarks>
    public TimeSpan? VisibilityHorizon { get; set; }

    /// <summary>Gets or sets the wait before the outcome of an unanswered placing is looked up; it doubles each time.</summary>
    /// <value>500 milliseconds.</value>
    public TimeSpan ReadBackDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Gets or sets how often the outcome is looked up within one call.</summary>
    /// <value>4. 0 leaves it to <see cref="ICheckoutClient.FindPlacementAsync"/>.</value>
    public int ReadBackAttempts { get; set; } = 4;

    internal IEnumerable<string> Validate()
    {
        if (VisibilityHorizon is { } horizon && (horizon <= TimeSpan.Zero || horizon > TimeSpan.FromDays(30)))
            yield return $"Placement.{nameof(VisibilityHorizon)} is {horizon}. Set a positive time of at most 30 days, or leave it out.";
        if (ReadBackDelay < TimeSpan.Zero || ReadBackDelay > TimeSpan.FromMinutes(10))
            yield return $"Placement.{nameof(ReadBackDelay)} is {ReadBackDelay}. Set 0 to 00:10:00.";
        if (ReadBackAttempts is < 0 or > 100)
            yield return $"Placement.{nameof(ReadBackAttempts)} is {ReadBackAttempts}. Set 0 to 100.";
    }
}

/// <summary>What happens when the amounts of a checkout do not agree.</summary>
public enum AmountGuard
{
    /// <summary>Nothing is recomputed before placing.</summary>
    Ignore,

    /// <summary>A disagreement is logged and counted; the checkout is placed.</summary>
    Report,

    /// <summary>A disagreement in a rule that the provider states, or that a telling sample proves, forbids placing.</summary>
    Require,
}
