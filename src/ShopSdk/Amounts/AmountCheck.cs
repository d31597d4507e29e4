using System.Globalization;

namespace ShopSdk.Amounts;

/// <summary>One amount of an answer, recomputed by one rule.</summary>
public sealed class AmountCheck
{
    private readonly Judgement _judgement;

    internal AmountCheck(string rule, AmountRule definition, Judgement judgement, IReadOnlyList<AmountPart> terms) =>
        (Rule, Definition, _judgement, Terms) = (rule, definition, judgement, terms);

    /// <summary>Gets the member that is checked, as on the wire: <c>product_list[2].product_amount</c>.</summary>
    public string Rule { get; }

    /// <summary>Gets the rule that it is checked by.</summary>
    public AmountRule Definition { get; }

    /// <summary>Gets what was found.</summary>
    public AmountVerdict Verdict => _judgement.Verdict;

    /// <summary>Gets what the answer states, in major units; null when nothing could be compared.</summary>
    public decimal? Stated => _judgement.HasNumbers ? _judgement.Stated : null;

    /// <summary>Gets what the rule gives, in major units and not rounded; null when nothing could be compared.</summary>
    public decimal? Recomputed => _judgement.HasNumbers ? _judgement.Recomputed : null;

    /// <summary>Gets stated minus recomputed; null when nothing could be compared.</summary>
    public decimal? Difference => _judgement.HasNumbers ? _judgement.Difference : null;

    /// <summary>Gets the terms with their values; an absent one is left out. Empty when one is too large to compute.</summary>
    public IReadOnlyList<AmountPart> Terms { get; }

    /// <summary>Prints it in one line.</summary>
    public override string ToString() =>
        _judgement.HasNumbers
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{Rule}: {Verdict}, stated {Stated}, recomputed {Recomputed} ({Definition.Formula})"
            )
            : $"{Rule}: {Verdict} ({Definition.Formula})";
}
