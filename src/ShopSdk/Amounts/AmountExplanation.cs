namespace ShopSdk.Amounts;

/// <summary>The smallest single mistake that explains why amounts disagree, or the statement that there is none.</summary>
/// <param name="Cause">The kind of mistake.</param>
/// <param name="Text">A sentence for people.</param>
/// <param name="Rule">The check that it explains.</param>
/// <param name="Difference">By how much the stated amount is too large, in major units.</param>
/// <param name="Candidates">The members that may be wrong, the likeliest first.</param>
public sealed record AmountExplanation(
    AmountCause Cause,
    string Text,
    string Rule,
    decimal Difference,
    IReadOnlyList<string> Candidates
)
{
    /// <summary>Returns the sentence.</summary>
    public override string ToString() => Text;
}
