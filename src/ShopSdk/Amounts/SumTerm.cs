namespace ShopSdk.Amounts;

/// <summary>The sum over the items of a list.</summary>
internal sealed class SumTerm<TBody, TItem>(AmountList<TBody, TItem> list, ProductTerm<TBody, TItem> summand)
    : AmountTerm<TBody, TBody>(summand.IsSubtracted),
        ISummands<TBody>
    where TBody : class
    where TItem : class
{
    /// <summary>The longest list of which a shop may count some lines and not others.</summary>
    private const int MaxApart = 3;

    public override bool Divides => summand.Divides;

    public override string Formula { get; } =
        $"sum({string.Join(" x ", summand.Factors.Select(factor => factor.IsOfBody ? factor.Name : $"{list.Name}[].{factor.Name}"))})";

    internal AmountList<TBody, TItem> List => list;

    internal ProductTerm<TBody, TItem> Summand => summand;

    internal override bool AddTo(TBody body, TBody item, ref ExactSum sum)
    {
        if (list.Read(body) is not { } items)
            return IsOptional;
        for (int i = 0; i < items.Count; i++)
        {
            if (!summand.AddTo(body, items[i], ref sum))
                return false;
        }
        return true;
    }

    internal override decimal SlopeOf(in MemberAt member, TBody body, TBody item, int index)
    {
        if (list.Read(body) is not { } items)
            return 0m;
        if (!summand.Reads(member.Identity))
            return 0m;
        if (member.Index != MemberAt.OfBody)
            return member.Index < items.Count ? summand.SlopeOf(member, body, items[member.Index], member.Index) : 0m;
        decimal slope = 0m;
        for (int i = 0; i < items.Count; i++)
            slope += summand.SlopeOf(member, body, items[i], i);
        return slope;
    }

    internal override IEnumerable<AmountPart> Parts(TBody body, TBody item, string itemPath)
    {
        IReadOnlyList<TItem> items = list.Read(body) ?? [];
        for (int i = 0; i < items.Count; i++)
        {
            foreach (AmountPart part in summand.Parts(body, items[i], list.PathOf(i)))
                yield return part;
        }
    }

    internal override IEnumerable<MemberAt> Members(TBody body, TBody item, int index, string itemPath)
    {
        IReadOnlyList<TItem> items = list.Read(body) ?? [];
        for (int i = 0; i < items.Count; i++)
        {
            foreach (MemberAt member in summand.Members(body, items[i], i, list.PathOf(i)))
                yield return member;
        }
    }

    internal override bool Reads(object identity) => summand.Reads(identity);

    decimal? ISummands<TBody>.ExactSum(TBody body, IReadOnlyList<AmountRule<TBody>> rules)
    {
        IReadOnlyList<TItem> items = list.Read(body) ?? [];
        if (summand.Factors is not [{ } member])
            return null;
        decimal sum = 0m;
        bool rounded = false;
        for (int i = 0; i < items.Count; i++)
        {
            decimal? exact = null;
            foreach (AmountRule<TBody> rule in rules)
                exact ??= rule.ExactOf(body, member.Identity, i);
            rounded |= exact is not null;
            sum += exact ?? member.Read(body, items[i]) ?? 0m;
        }
        return rounded ? Signed(sum) : null;
    }

    internal override bool IsTrivialIn(TBody body, TBody item)
    {
        IReadOnlyList<TItem> items = list.Read(body) ?? [];
        int decisive = 0;
        foreach (TItem each in items)
            decisive += summand.IsTrivialIn(body, each) ? 0 : 1;
        return items.Count < 2 || decisive == 0;
    }

    internal override int AmountsOf(TBody body, TBody item, Span<decimal> amounts)
    {
        IReadOnlyList<TItem> items = list.Read(body) ?? [];
        if (!IsEachApart || items.Count > MaxApart || items.Count > amounts.Length)
        {
            var whole = default(ExactSum);
            if (amounts.IsEmpty || !AddTo(body, item, ref whole) || whole.Value == 0m)
                return 0;
            amounts[0] = whole.Value;
            return 1;
        }
        int count = 0;
        for (int i = 0; i < items.Count; i++)
            count += summand.AmountsOf(body, items[i], amounts[count..]);
        return count;
    }

    internal override int ScaleOf(TBody body, TBody item)
    {
        int scale = 0;
        foreach (TItem each in list.Read(body) ?? [])
            scale = Math.Max(scale, summand.ScaleOf(body, each));
        return scale;
    }
}
