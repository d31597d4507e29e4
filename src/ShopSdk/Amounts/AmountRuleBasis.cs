namespace ShopSdk.Amounts;

/// <summary>How well a rule about amounts is known.</summary>
public enum AmountRuleBasis
{
    /// <summary>The provider's documents state the rule.</summary>
    Stated,

    /// <summary>A sample of the provider follows the rule, and would contradict any other rule.</summary>
    Proven,

    /// <summary>
    /// The provider's samples follow the rule, but they would also fit another rule: a term is zero, or there is one line of one item.
    /// </summary>
    Observed,

    /// <summary>Nothing confirms the rule. A difference is a doubt, never a disagreement.</summary>
    Unproven,

    /// <summary>
    /// A document states the rule, but the provider's own samples contradict it. Its numbers are shown, never judged.
    /// </summary>
    Contradicted,
}
