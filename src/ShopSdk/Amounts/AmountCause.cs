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

    /// <summary>The stated amount includes the tax; the rule excludes it.</summary>
    TaxIncluded,

    /// <summary>The stated amount excludes the tax; the rule adds it.</summary>
    TaxExcluded,

    /// <summary>Each item was rounded before it was multiplied by the quantity.</summary>
    RoundedPerUnit,

    /// <summary>The sum was rounded once, but each line was rounded separately.</summary>
    RoundedPerOrder,

    /// <summary>An amount is in minor units (cents) where major units are expected, or the other way round.</summary>
    MinorUnits,
}
