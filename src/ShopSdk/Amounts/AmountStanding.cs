namespace ShopSdk.Amounts;

/// <summary>How well a rule about amounts is known to hold.</summary>
public enum AmountStanding
{
    /// <summary>The provider's documents say so.</summary>
    Stated,

    /// <summary>A sample of the provider holds to it and would not if the rule were another.</summary>
    Proven,

    /// <summary>The provider's samples hold to it, but could not tell: a term is zero, or there is one line of one item.</summary>
    Seen,

    /// <summary>Nothing confirms it. A difference is a doubt, never a disagreement.</summary>
    Unproven,

    /// <summary>Somebody states it, and the provider's own samples do otherwise. It is shown and never judged.</summary>
    Contradicted,
}
