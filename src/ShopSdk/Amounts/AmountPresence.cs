namespace ShopSdk.Amounts;

/// <summary>Whether shops are known to count a term.</summary>
public enum AmountPresence
{
    /// <summary>The term is always counted.</summary>
    Certain,

    /// <summary>The term is counted, as far as is known. An amount without it agrees, too.</summary>
    Usual,

    /// <summary>The term is not counted, as far as is known. An amount with it agrees, too.</summary>
    Possible,
}
