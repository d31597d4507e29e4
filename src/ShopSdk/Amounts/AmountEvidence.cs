namespace ShopSdk.Amounts;

/// <summary>What is known about a rule apart from samples. With the samples it decides the rule's <see cref="AmountRuleBasis"/>.</summary>
/// <param name="Document">The sentence of the provider's documents that states the rule, in short; null when there is none.</param>
/// <param name="LeavesOut">
/// What a shop may charge or take off that the rule cannot see, because no member of the response states it; null for nothing.
/// </param>
internal sealed record AmountEvidence(string? Document = null, string? LeavesOut = null)
{
    /// <summary>Nothing but samples.</summary>
    public static AmountEvidence Samples { get; } = new();

    /// <summary>Gives the basis of a rule.</summary>
    /// <param name="seen">What the samples show; null when no sample states the numbers of the rule.</param>
    /// <param name="arePlaceholders">Whether the amounts of the samples are made up, so that a contradiction says nothing.</param>
    public AmountRuleBasis BasisWith(AmountSamples? seen, bool arePlaceholders) =>
        seen is { Contradicting: > 0 } && !arePlaceholders ? AmountRuleBasis.Contradicted
        : seen is { Agreeing: > 0, Contradicting: 0, Trivial: "" } && LeavesOut is null && !arePlaceholders
            ? AmountRuleBasis.Proven
        : Document is not null ? AmountRuleBasis.Stated
        : seen is { Agreeing: > 0 } && !arePlaceholders ? AmountRuleBasis.Observed
        : AmountRuleBasis.Unproven;
}

/// <summary>What the provider's samples show about a rule. A test writes it.</summary>
/// <param name="Agreeing">How many samples follow the rule.</param>
/// <param name="Contradicting">How many samples do not.</param>
/// <param name="Trivial">
/// The terms that no sample that follows it decides: zero, fewer than two lines, a quantity of one.
/// </param>
internal sealed record AmountSamples(int Agreeing, int Contradicting, string Trivial);
