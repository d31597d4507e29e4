namespace ShopSdk.Amounts;

/// <summary>How well a rule about amounts is known.</summary>
public enum AmountRuleBasis
{
    /// <summary>
    /// The provider's documents state the rule, but no sample shows each of its terms, or shops may charge what it leaves out.
    /// A difference is a disagreement, and never forbids placing.
    /// </summary>
    Stated,

    /// <summary>
    /// Samples of the provider follow the rule, each of its terms changes the result in one of them, and the rule leaves nothing out
    /// that shops charge. Only such a rule forbids placing.
    /// </summary>
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
