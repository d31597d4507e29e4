namespace ShopSdk.Amounts;

/// <summary>One check's numbers and verdict.</summary>
/// <param name="Verdict">What it found.</param>
/// <param name="Stated">What the body states; meaningless unless the verdict has numbers.</param>
/// <param name="Raw">The sum of the terms.</param>
/// <param name="Recomputed">What the rule makes of the sum.</param>
/// <param name="Presumes">Whether a term that is only presumed is not zero.</param>
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

/// <summary>One multiplication by a quantity, for telling where a provider rounded.</summary>
/// <param name="Unit">The exact value of a single item.</param>
/// <param name="Count">How many.</param>
internal readonly record struct RoundedPart(decimal Unit, decimal Count);
