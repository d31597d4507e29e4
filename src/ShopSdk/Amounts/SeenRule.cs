namespace ShopSdk.Amounts;

/// <summary>What one sample shows about a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Agrees">Whether the sample follows it.</param>
/// <param name="Contradicts">Whether the sample does not follow it.</param>
/// <param name="Trivial">The terms that this sample does not decide.</param>
internal sealed record SeenRule(AmountRule Rule, bool Agrees, bool Contradicts, IReadOnlyList<string> Trivial);
