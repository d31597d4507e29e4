namespace ShopSdk.Amounts;

/// <summary>What all checks together found.</summary>
public enum AmountOutcome
{
    /// <summary>Nothing could be recomputed.</summary>
    NotStated,

    /// <summary>What could be recomputed agrees; the total could not, or only by a rule that nothing confirms.</summary>
    Partly,

    /// <summary>The total was recomputed, and everything agrees.</summary>
    Agrees,

    /// <summary>At least one check disagrees.</summary>
    Disagrees,
}
