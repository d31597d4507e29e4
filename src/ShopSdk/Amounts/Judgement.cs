namespace ShopSdk.Amounts;

/// <summary>One check's numbers and verdict.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Stated">The stated amount; only meaningful if the verdict has numbers.</param>
/// <param name="Raw">The sum of the terms.</param>
/// <param name="Recomputed">The result of the rule, after rounding and limit.</param>
/// <param name="Presumes">Whether a term that is only inferred is not zero.</param>
internal readonly record struct Judgement(
    AmountVerdict Verdict,
    decimal Stated = 0m,
    decimal Raw = 0m,
    decimal Recomputed = 0m,
    bool Presumes = false
)
{
    public decimal Difference => Stated - Recomputed;

    public bool HasNumbers => Verdict is not (AmountVerdict.NotStated or AmountVerdict.TooLarge);
}

/// <summary>One multiplication by a quantity, to find out where a provider rounded.</summary>
/// <param name="Unit">The exact value of a single item.</param>
/// <param name="Count">The quantity.</param>
internal readonly record struct RoundedPart(decimal Unit, decimal Count);
