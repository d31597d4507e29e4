namespace ShopSdk.Amounts;

/// <summary>What recomputing the amounts of an answer found.</summary>
public sealed record AmountReport;
