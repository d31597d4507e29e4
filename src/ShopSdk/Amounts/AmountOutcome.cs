namespace ShopSdk.Amounts;

/// <summary>The result of all checks together.</summary>
public enum AmountOutcome
{
    /// <summary>Nothing could be recomputed.</summary>
    NotStated,

    /// <summary>
    /// Everything that could be recomputed agrees. The total could not be recomputed, or only by a rule that nothing confirms.
    /// </summary>
    Partly,

    /// <summary>The total was recomputed, and everything agrees.</summary>
    Agrees,

    /// <summary>At least one check disagrees.</summary>
    Disagrees,
}
