namespace ShopSdk.Amounts;

/// <summary>A single mistake that explains a difference.</summary>
public enum AmountCause
{
    /// <summary>No rule explains the difference.</summary>
    Unexplained,

    /// <summary>One term was left out.</summary>
    TermLeftOut,

    /// <summary>One term was counted twice.</summary>
    TermCountedTwice,

    /// <summary>One term was added instead of subtracted, or the other way round.</summary>
    TermSignWrong,

    /// <summary>One line was left out of a sum.</summary>
    LineLeftOut,

    /// <summary>One line was counted twice in a sum.</summary>
    LineCountedTwice,

    /// <summary>The stated amount has the tax inside; the rule leaves it out.</summary>
    TaxIncluded,

    /// <summary>The stated amount is without the tax; the rule adds it.</summary>
    TaxExcluded,

    /// <summary>Each single item was rounded before multiplying.</summary>
    RoundedPerUnit,

    /// <summary>The sum was rounded once, the lines each for themselves.</summary>
    RoundedPerOrder,

    /// <summary>Minor units (cents) stand where major units belong, or the other way round.</summary>
    MinorUnits,
}
