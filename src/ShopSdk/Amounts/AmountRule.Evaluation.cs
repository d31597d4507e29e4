namespace ShopSdk.Amounts;

/// <summary>A rule about a body or about each item of one of its lists.</summary>
/// <typeparam name="TBody">The provider's typed response.</typeparam>
/// <typeparam name="TItem">The item; the body itself for a rule about the body.</typeparam>
public sealed partial record AmountRule<TBody, TItem> : AmountRule<TBody>
    where TBody : class
    where TItem : class
{
    private readonly AmountList<TBody, TItem>? _list;
    private readonly AmountMember<TBody, TItem> _stated;
    private readonly AmountTerm<TBody, TItem>[] _terms;
    private readonly AmountTerm<TBody, TItem>[] _possible;

    internal AmountRule(
        AmountList<TBody, TItem>? list,
        AmountMember<TBody, TItem> stated,
        AmountRuleBasis basis,
        AmountTerm<TBody, TItem>[] terms
    )
        : base(list is null ? stated.Name : $"{list.Name}[].{stated.Name}", basis)
    {
        (_list, _stated) = (list, stated);
        _terms = Array.FindAll(terms, term => term.Presence != AmountPresence.Possible);
        _possible = Array.FindAll(terms, term => term.Presence == AmountPresence.Possible);
        Divides = Array.Exists(terms, term => term.Divides);
    }

    /// <inheritdoc/>
    public override bool Divides { get; }

    /// <summary>Gets the condition under which the rule applies; null for always.</summary>
    public Func<TBody, TItem, bool>? When { get; init; }

    /// <summary>Gets the upper limit of the result; null for no limit. A negative limit is ignored.</summary>
    public AmountMember<TBody, TItem>? AtMost { get; init; }

    /// <summary>Gets whether the result is rounded up to a whole number. The result rounded to the nearest, or as it is, agrees, too.</summary>
    public bool RoundsUpToWhole { get; init; }

    /// <inheritdoc/>
    public override bool Rounds => Divides || Roundings is not null;

    /// <summary>
    /// Gets how many roundings may be in the amount, each of less than one minor unit; null for one where the rule divides, else none.
    /// </summary>
    public AmountMember<TBody, TItem>? Roundings { get; init; }

    internal override bool AddsUp => Array.Exists(_terms, term => term is not ProductTerm<TBody, TItem>);

    internal override bool IsOfBody => _list is null;

    internal override bool RoundsOrLimits => RoundsUpToWhole || AtMost is not null;

    internal override int CountIn(TBody body) => _list is null ? 1 : _list.Read(body)?.Count ?? 0;

    internal override void Judge(TBody body, int? decimals, int ruleIndex, ref AmountTally tally)
    {
        if (_list is null)
        {
            tally.Add(this, Weigh(body, (TItem)(object)body, decimals), ruleIndex, 0);
            return;
        }
        IReadOnlyList<TItem>? items = _list.Read(body);
        for (int i = 0; i < items?.Count; i++)
            tally.Add(this, Weigh(body, items[i], decimals), ruleIndex, i);
    }

    internal override Judgement JudgeAt(TBody body, int index, int? decimals) => Weigh(body, ItemAt(body, index), decimals);

    private Judgement Weigh(TBody body, TItem item, int? decimals)
    {
        try
        {
            if (When?.Invoke(body, item) == false || _stated.Read(body, item) is not { } stated)
                return new(AmountVerdict.NotStated);
            var sum = default(ExactSum);
            foreach (AmountTerm<TBody, TItem> term in _terms)
            {
                if (!term.AddTo(body, item, ref sum))
                    return new(AmountVerdict.NotStated);
            }
            if (AtMost is not null && AtMost.Read(body, item) is null)
                return new(AmountVerdict.NotStated);
            decimal recomputed = Shape(sum.Value, AtMost?.Read(body, item));
            if (sum.IsInexact)
                return new(AmountVerdict.TooLarge);
            if (stated == recomputed)
                return new(AmountVerdict.Agrees, stated, sum.Value, recomputed);
            return Differ(body, item, decimals, stated, sum.Value, recomputed);
        }
        catch (OverflowException)
        {
            return new(AmountVerdict.TooLarge);
        }
    }

    private Judgement Differ(TBody body, TItem item, int? decimals, decimal stated, decimal raw, decimal recomputed)
    {
        decimal tolerance = ToleranceOf(body, item, decimals);
        decimal? limit = AtMost?.Read(body, item);
        Span<decimal> uncertain = stackalloc decimal[MaxUncertain];
        uncertain = uncertain[..UncertainAmounts(body, item, uncertain)];
        bool presumes = uncertain.Length > 0 || PresumesAny(body, item);
        if (Matches(stated, raw, limit, uncertain, tolerance, out decimal read))
        {
            recomputed = Shape(read, limit);
            return new(
                stated == recomputed ? AmountVerdict.Agrees : AmountVerdict.AgreesWithinRounding,
                stated,
                read,
                recomputed,
                presumes
            );
        }
        AmountVerdict verdict = Basis switch
        {
            AmountRuleBasis.Contradicted => AmountVerdict.Contradicted,
            AmountRuleBasis.Unproven => AmountVerdict.Doubtful,
            _ => AmountVerdict.Disagrees,
        };
        return new(verdict, stated, raw, recomputed, presumes);
    }

    private decimal Shape(decimal sum, decimal? limit)
    {
        if (limit is { } most and >= 0m && sum > most)
            sum = most;
        return RoundsUpToWhole ? decimal.Ceiling(sum) : sum;
    }

    private TItem ItemAt(TBody body, int index) =>
        _list is null ? (TItem)(object)body : _list.Read(body)?[index] ?? throw new ArgumentOutOfRangeException(nameof(index));
}
