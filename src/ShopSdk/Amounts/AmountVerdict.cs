namespace ShopSdk.Amounts;

/// <summary>The result of one check.</summary>
public enum AmountVerdict
{
    /// <summary>A member that the rule needs is absent, or the rule does not apply to this body.</summary>
    NotStated,

    /// <summary>Exactly equal, by one of the readings of the rule.</summary>
    Agrees,

    /// <summary>Apart by less than what rounding explains: one minor unit where the rule divides, or one for each item.</summary>
    AgreesWithinRounding,

    /// <summary>They differ.</summary>
    Disagrees,

    /// <summary>They differ, by a rule that nothing confirms.</summary>
    Doubtful,

    /// <summary>The provider's own samples contradict the rule; its numbers are shown and not judged.</summary>
    Contradicted,

    /// <summary>The numbers are too large, or have too many digits, to be recomputed exactly.</summary>
    TooLarge,
}
