namespace ShopSdk.Placing;

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

    /// <summary>Gets or sets how long a request may be under way after it was sent, before it reaches the shop.</summary>
    /// <value>1 minute.</value>
    /// <remarks>Absence is claimed only after the latest send, this time and <see cref="VisibilityHorizon"/> have passed.</remarks>
    public TimeSpan DeliveryBound { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Gets or sets how far the clocks of two machines that place for this store may differ, and the shop's clock from them.</summary>
    /// <value>5 minutes.</value>
    /// <remarks>An order that was created earlier than the attempt by more than this time is no evidence of it.</remarks>
    public TimeSpan MaxClockSkew { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Gets or sets the wait before the outcome of an unanswered placing is looked up; it doubles each time.</summary>
    /// <value>500 milliseconds.</value>
    public TimeSpan LookupDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Gets or sets how often the outcome is looked up within one call.</summary>
    /// <value>4. 0 leaves it to <see cref="ICheckoutClient.FindPlacementAsync"/>.</value>
    public int LookupAttempts { get; set; } = 4;

    internal IEnumerable<string> Validate()
    {
        if (VisibilityHorizon is { } horizon && (horizon <= TimeSpan.Zero || horizon > TimeSpan.FromDays(30)))
            yield return $"Placement.{nameof(VisibilityHorizon)} is {horizon}. Set a positive time of at most 30 days, or leave it out.";
        if (DeliveryBound < TimeSpan.Zero || DeliveryBound > TimeSpan.FromDays(1))
            yield return $"Placement.{nameof(DeliveryBound)} is {DeliveryBound}. Set 0 to 1 day.";
        if (MaxClockSkew < TimeSpan.Zero || MaxClockSkew > TimeSpan.FromDays(1))
            yield return $"Placement.{nameof(MaxClockSkew)} is {MaxClockSkew}. Set 0 to 1 day.";
        if (LookupDelay < TimeSpan.Zero || LookupDelay > TimeSpan.FromMinutes(10))
            yield return $"Placement.{nameof(LookupDelay)} is {LookupDelay}. Set 0 to 00:10:00.";
        if (LookupAttempts is < 0 or > 100)
            yield return $"Placement.{nameof(LookupAttempts)} is {LookupAttempts}. Set 0 to 100.";
    }
}

/// <summary>What happens when the amounts of a checkout do not agree.</summary>
public enum AmountGuard
{
    /// <summary>Nothing is recomputed before placing.</summary>
    Ignore,

    /// <summary>A disagreement is logged and counted; the checkout is placed.</summary>
    Report,

    /// <summary>A disagreement in a proven rule forbids placing. Not every provider has a proven rule for its total; then the options are refused.</summary>
    Require,
}
