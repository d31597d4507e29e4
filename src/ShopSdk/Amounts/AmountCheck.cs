using System.Globalization;

namespace ShopSdk.Amounts;

/// <summary>One amount of an answer, recomputed by one rule.</summary>
public sealed class AmountCheck
{
    private readonly Judgement _judgement;
    private readonly Func<IReadOnlyList<AmountPart>> _parts;
    private IReadOnlyList<AmountPart>? _terms;

    internal AmountCheck(string rule, AmountRule definition, Judgement judgement, Func<IReadOnlyList<AmountPart>> parts) =>
        (Rule, Definition, _judgement, _parts) = (rule, definition, judgement, parts);

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

    /// <summary>Gets the terms with their values; an absent one is left out.</summary>
    public IReadOnlyList<AmountPart> Terms => _terms ??= _parts();

    /// <summary>Prints it in one line.</summary>
    public override string ToString() =>
        _judgement.HasNumbers
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{Rule}: {Verdict}, stated {Stated}, recomputed {Recomputed} ({Definition.Formula})"
            )
            : $"{Rule}: {Verdict} ({Definition.Formula})";
}
