using System.Globalization;

namespace ShopSdk.Amounts;

/// <summary>One amount of a response, recomputed by one rule.</summary>
public sealed class AmountCheck
{
    private readonly Judgement _judgement;

    internal AmountCheck(string rule, AmountRule definition, Judgement judgement, IReadOnlyList<AmountPart> terms) =>
        (Rule, Definition, _judgement, Terms) = (rule, definition, judgement, terms);

    /// <summary>Gets the member that is checked, with its name on the wire: <c>product_list[2].product_amount</c>.</summary>
    public string Rule { get; }

    /// <summary>Gets the rule of this check.</summary>
    public AmountRule Definition { get; }

    /// <summary>Gets the result of the check.</summary>
    public AmountVerdict Verdict => _judgement.Verdict;

    /// <summary>Gets the stated amount, in major units; null when nothing could be compared.</summary>
    public decimal? Stated => _judgement.HasNumbers ? _judgement.Stated : null;

    /// <summary>Gets the recomputed amount, in major units and not rounded; null when nothing could be compared.</summary>
    public decimal? Recomputed => _judgement.HasNumbers ? _judgement.Recomputed : null;

    /// <summary>Gets stated minus recomputed; null when nothing could be compared.</summary>
    public decimal? Difference => _judgement.HasNumbers ? _judgement.Difference : null;

    /// <summary>Gets the terms with their values; absent terms are left out. Empty when one is too large to compute.</summary>
    public IReadOnlyList<AmountPart> Terms { get; }

    /// <summary>Returns the check as one line of text.</summary>
    public override string ToString() =>
        _judgement.HasNumbers
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{Rule}: {Verdict}, stated {Stated}, recomputed {Recomputed} ({Definition.Formula})"
            )
            : $"{Rule}: {Verdict} ({Definition.Formula})";
}
