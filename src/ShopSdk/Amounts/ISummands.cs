namespace ShopSdk.Amounts;

/// <summary>A sum whose summands may have been rounded separately.</summary>
internal interface ISummands<TBody>
    where TBody : class
{
    /// <summary>The sum without that rounding; null when no rule divides.</summary>
    decimal? ExactSum(TBody body, IReadOnlyList<AmountRule<TBody>> rules);
}
