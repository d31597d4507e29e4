namespace ShopSdk.Amounts;

/// <content>The readings of a rule: some terms are counted by some shops only, and shops round in several ways.</content>
public sealed partial record AmountRule<TBody, TItem>
{
    private const int MaxUncertain = 8;

    /// <inheritdoc/>
    public override string Formula
    {
        get
        {
            string sum = string.Concat(_terms.Select((term, i) => Sign(term, isFirst: i == 0) + term.Formula));
            if (AtMost is not null)
                sum = $"{sum}, at most {AtMost.Name}";
            if (RoundsUpToWhole)
                sum = $"{sum}, rounded up to a whole number";
            string[] usual = [.. _terms.Where(term => term.Presence == AmountPresence.Usual).Select(term => term.Formula)];
            if (usual.Length > 0)
                sum = $"{sum}; with or without {string.Join(", ", usual)}";
            string[] possible = [.. _possible.Select(term => $"{(term.IsSubtracted ? "-" : "+")} {term.Formula}")];
            return possible.Length > 0 ? $"{sum}; perhaps {string.Join(", ", possible)}" : sum;
        }
    }

    internal override IEnumerable<string> CertainTerms => _terms.Where(IsCertain).Select(term => term.Formula);

    internal override IEnumerable<string> DependsOn =>
        _terms.Where(term => !IsCertain(term)).Concat(_possible).Select(term => term.Formula).Distinct(StringComparer.Ordinal);

    internal override IEnumerable<string> TrivialTermsAt(TBody body, int index)
    {
        TItem item = ItemAt(body, index);
        return _terms.Where(IsCertain).Where(term => term.IsTrivialIn(body, item)).Select(term => term.Formula);
    }

    /// <summary>
    /// Whether the stated amount is what the rule gives, with any choice of the uncertain amounts and within the tolerance.
    /// </summary>
    /// <param name="stated">The stated amount.</param>
    /// <param name="raw">The sum of the terms that are counted as far as is known.</param>
    /// <param name="limit">The upper limit; null for none.</param>
    /// <param name="uncertain">What each uncertain term would change.</param>
    /// <param name="tolerance">By how much less than this it may be off.</param>
    /// <param name="read">The sum with the choice that agrees.</param>
    private bool Matches(
        decimal stated,
        decimal raw,
        decimal? limit,
        ReadOnlySpan<decimal> uncertain,
        decimal tolerance,
        out decimal read
    )
    {
        for (int choice = 0; choice < 1 << uncertain.Length; choice++)
        {
            read = raw;
            for (int i = 0; i < uncertain.Length; i++)
            {
                if ((choice & (1 << i)) != 0)
                    read += uncertain[i];
            }
            if (Accepts(stated, read, limit, tolerance))
                return true;
        }
        read = raw;
        return false;
    }

    private bool Accepts(decimal stated, decimal sum, decimal? limit, decimal tolerance)
    {
        decimal recomputed = Shape(sum, limit);
        return stated == recomputed
            || Math.Abs(stated - recomputed) < tolerance
            || (RoundsUpToWhole && (stated == sum || stated == decimal.Round(sum, MidpointRounding.AwayFromZero)));
    }

    /// <summary>Writes what each uncertain term would change; gives how many there are. Zero changes nothing.</summary>
    private int UncertainAmounts(TBody body, TItem item, Span<decimal> amounts)
    {
        int count = 0;
        foreach (AmountTerm<TBody, TItem> term in _possible)
            count += term.AmountsOf(body, item, amounts[count..]);
        foreach (AmountTerm<TBody, TItem> term in _terms)
        {
            if (term.Presence != AmountPresence.Usual)
                continue;
            int more = term.AmountsOf(body, item, amounts[count..]);
            for (int i = count; i < count + more; i++)
                amounts[i] = -amounts[i];
            count += more;
        }
        return count;
    }

    private bool PresumesAny(TBody body, TItem item)
    {
        foreach (AmountTerm<TBody, TItem> term in _terms)
        {
            var value = default(ExactSum);
            if (term.IsPresumed && term.AddTo(body, item, ref value) && value.Value != 0m)
                return true;
        }
        return false;
    }

    /// <summary>By how much less than this the amount may be off; zero where nothing is rounded.</summary>
    private decimal ToleranceOf(TBody body, TItem item, int? decimals)
    {
        if (!Rounds)
            return 0m;
        decimal roundings = Roundings?.Read(body, item) ?? 0m;
        if (Divides)
            roundings = Math.Max(roundings, 1m);
        return roundings <= 0m ? 0m : roundings * UnitOf(body, item, decimals);
    }

    /// <summary>
    /// One minor unit of the currency. If the currency is unknown, the amount with the most decimals in the check decides; zeros at its
    /// end do not count, because shops print 100.00 in currencies without decimals, too.
    /// </summary>
    private decimal UnitOf(TBody body, TItem item, int? decimals)
    {
        if (decimals is { } known)
            return new decimal(1, 0, 0, isNegative: false, (byte)known);
        int scale = Shortest(_stated.Read(body, item) ?? 0m).Scale;
        foreach (AmountTerm<TBody, TItem> term in _terms)
            scale = Math.Max(scale, term.ScaleOf(body, item));
        return new decimal(1, 0, 0, isNegative: false, (byte)scale);
    }

    private static decimal Shortest(decimal amount) => amount / 1.0000000000000000000000000000m;

    private static bool IsCertain(AmountTerm<TBody, TItem> term) => term.Presence == AmountPresence.Certain && !term.IsPresumed;

    private static string Sign(AmountTerm<TBody, TItem> term, bool isFirst) =>
        (isFirst, term.IsSubtracted) switch
        {
            (true, false) => "",
            (true, true) => "-",
            (_, false) => " + ",
            _ => " - ",
        };
}
