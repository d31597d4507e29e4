namespace ShopSdk.Amounts;

/// <summary>What an answer states about amounts, for <see cref="AmountVerifier"/> to recompute.</summary>
public sealed class AmountSheet;
