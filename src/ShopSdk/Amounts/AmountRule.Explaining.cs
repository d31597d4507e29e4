namespace ShopSdk.Amounts;

/// <content>The members that the explanation uses.</content>
public sealed partial record AmountRule<TBody, TItem>
{
    internal override string PathAt(TBody body, int index) => _stated.PathOf(body, ItemAt(body, index), ItemPath(index));

    internal override AmountPart StatedAt(TBody body, int index) =>
        new(PathAt(body, index), _stated.Read(body, ItemAt(body, index)) ?? 0m);

    internal override IEnumerable<AmountPart> PartsAt(TBody body, int index)
    {
        TItem item = ItemAt(body, index);
        return _terms.SelectMany(term => term.Parts(body, item, ItemPath(index)));
    }

    internal override IEnumerable<MemberAt> MembersAt(TBody body, int index)
    {
        TItem item = ItemAt(body, index);
        int place = PlaceOf(index);
        yield return _stated.At(body, item, place, ItemPath(index));
        foreach (AmountTerm<TBody, TItem> term in _terms)
        {
            foreach (MemberAt member in term.Members(body, item, place, ItemPath(index)))
                yield return member;
        }
        if (AtMost is not null)
            yield return AtMost.At(body, item, place, ItemPath(index));
    }

    internal override decimal SlopeAt(TBody body, in MemberAt member, int index)
    {
        TItem item = ItemAt(body, index);
        (decimal stated, decimal terms, _) = Slopes(body, item, member, PlaceOf(index));
        return stated - terms;
    }

    internal override int Fixes(TBody body, in MemberAt member, decimal surplus, int? decimals, in Judgement known)
    {
        if (!Reads(member))
            return 0;
        int fixedChecks = 0;
        Span<decimal> room = stackalloc decimal[MaxUncertain];
        (int first, int end) =
            _list is null ? (0, 1)
            : member.Index == MemberAt.OfBody ? (0, CountIn(body))
            : (member.Index, Math.Min(member.Index + 1, CountIn(body)));
        for (int i = first; i < end; i++)
        {
            TItem item = ItemAt(body, i);
            Judgement now = _list is null ? known : Weigh(body, item, decimals);
            if (!now.HasNumbers || now.Verdict is AmountVerdict.Contradicted)
                continue;
            (decimal stated, decimal terms, decimal limit) = Slopes(body, item, member, PlaceOf(i));
            Span<decimal> uncertain = room[..UncertainAmounts(body, item, room)];
            bool agrees = Matches(
                now.Stated - (stated * surplus),
                now.Raw - (terms * surplus),
                AtMost?.Read(body, item) - (limit * surplus),
                uncertain,
                ToleranceOf(body, item, decimals),
                out _
            );
            if (!agrees && now.Verdict != AmountVerdict.Doubtful)
                return -1;
            if (agrees && now.Verdict == AmountVerdict.Disagrees)
                fixedChecks++;
        }
        return fixedChecks;
    }

    internal override IEnumerable<RoundedPart> RoundedAt(TBody body, int index)
    {
        TItem item = ItemAt(body, index);
        foreach (AmountTerm<TBody, TItem> term in _terms)
        {
            if (term is not ProductTerm<TBody, TItem> { IsPercent: true } share)
                continue;
            decimal count = 1m;
            var product = default(ExactSum);
            share.AddTo(body, item, ref product);
            foreach (AmountMember<TBody, TItem> factor in share.Factors)
                count *= factor.IsCount ? factor.Read(body, item) ?? 1m : 1m;
            if (count != 0m)
                yield return new RoundedPart(product.Value / count, count);
        }
    }

    internal override decimal? ExactSumAt(TBody body, int index, IReadOnlyList<AmountRule<TBody>> rules)
    {
        decimal total = 0m;
        bool rounded = false;
        foreach (AmountTerm<TBody, TItem> term in _terms)
        {
            if (term is ISummands<TBody> sum && sum.ExactSum(body, rules) is { } exact)
            {
                rounded = true;
                total += exact;
                continue;
            }
            var plain = default(ExactSum);
            if (!term.AddTo(body, ItemAt(body, index), ref plain))
                return null;
            total += plain.Value;
        }
        return rounded ? total : null;
    }

    internal override decimal? ExactOf(TBody body, object member, int index)
    {
        if (!Divides || !ReferenceEquals(_stated.Identity, member))
            return null;
        Judgement judgement = Weigh(body, ItemAt(body, index), decimals: null);
        return judgement.HasNumbers ? judgement.Recomputed : null;
    }

    private (decimal Stated, decimal Terms, decimal Limit) Slopes(TBody body, TItem item, in MemberAt member, int place)
    {
        decimal terms = 0m;
        foreach (AmountTerm<TBody, TItem> term in _terms)
            terms += term.SlopeOf(member, body, item, place);
        return (SlopeOf(_stated, member, place), terms, AtMost is null ? 0m : SlopeOf(AtMost, member, place));
    }

    private static decimal SlopeOf(AmountMember<TBody, TItem> single, in MemberAt member, int place) =>
        member.Is(single.Identity, single.IsOfBody, place) ? 1m : 0m;

    private bool Reads(in MemberAt member)
    {
        object identity = member.Identity;
        return ReferenceEquals(_stated.Identity, identity)
            || (AtMost is not null && ReferenceEquals(AtMost.Identity, identity))
            || Array.Exists(_terms, term => term.Reads(identity));
    }

    private int PlaceOf(int index) => _list is null ? MemberAt.OfBody : index;

    private string ItemPath(int index) => _list is null ? "" : _list.PathOf(index);
}
