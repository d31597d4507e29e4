namespace ShopSdk.Amounts;

/// <summary>One member, or the product of several members.</summary>
internal sealed class ProductTerm<TBody, TItem>(bool subtracted, bool percent, AmountMember<TBody, TItem>[] factors)
    : AmountTerm<TBody, TItem>(subtracted)
    where TBody : class
    where TItem : class
{
    private const decimal Hundredth = 0.01m;

    public override bool Divides => percent;

    public override string Formula { get; } =
        string.Join(" x ", factors.Select(factor => factor.Name)) + (percent ? " / 100" : "");

    internal AmountMember<TBody, TItem>[] Factors => factors;

    internal bool IsPercent => percent;

    internal override bool AddTo(TBody body, TItem item, ref ExactSum sum)
    {
        decimal? first = factors[0].Read(body, item);
        if (first is not { } product)
            return IsOptional;
        for (int i = 1; i < factors.Length; i++)
        {
            if (factors[i].Read(body, item) is not { } factor)
                return IsOptional;
            product = sum.Multiply(product, factor);
        }
        if (percent)
            product = sum.Multiply(product, Hundredth);
        sum.Add(Signed(product));
        return true;
    }

    internal override decimal SlopeOf(in MemberAt member, TBody body, TItem item, int index)
    {
        decimal slope = 0m;
        for (int i = 0; i < factors.Length; i++)
        {
            if (!member.Is(factors[i].Identity, factors[i].IsOfBody, index))
                continue;
            decimal rest = percent ? Hundredth : 1m;
            for (int k = 0; k < factors.Length; k++)
                rest *= k == i ? 1m : factors[k].Read(body, item) ?? 0m;
            slope += Signed(rest);
        }
        return slope;
    }

    internal override IEnumerable<AmountPart> Parts(TBody body, TItem item, string itemPath)
    {
        var value = default(ExactSum);
        if (!AddTo(body, item, ref value))
            yield break;
        string path =
            string.Join(" x ", factors.Select(factor => factor.PathOf(body, item, itemPath))) + (percent ? " / 100" : "");
        yield return new AmountPart(path, value.Value, IsTax, itemPath.Length == 0 ? null : itemPath);
    }

    internal override IEnumerable<MemberAt> Members(TBody body, TItem item, int index, string itemPath) =>
        factors.Select(factor => factor.At(body, item, index, itemPath));

    internal override bool Reads(object identity) => Array.Exists(factors, factor => ReferenceEquals(factor.Identity, identity));

    internal override bool IsTrivialIn(TBody body, TItem item)
    {
        var value = default(ExactSum);
        return !AddTo(body, item, ref value) || value.Value == 0m || Counts(body, item) == 1m;
    }

    internal override int AmountsOf(TBody body, TItem item, Span<decimal> amounts)
    {
        var value = default(ExactSum);
        if (amounts.IsEmpty || !AddTo(body, item, ref value) || value.Value == 0m)
            return 0;
        amounts[0] = value.Value;
        return 1;
    }

    /// <summary>The product of its counts; 0 when it has none.</summary>
    internal decimal Counts(TBody body, TItem item)
    {
        bool some = false;
        decimal product = 1m;
        foreach (AmountMember<TBody, TItem> factor in factors)
        {
            if (!factor.IsCount)
                continue;
            some = true;
            product *= factor.Read(body, item) ?? 1m;
        }
        return some ? product : 0m;
    }

    internal override int ScaleOf(TBody body, TItem item)
    {
        int scale = 0;
        for (int i = 0; i < factors.Length; i++)
        {
            // The last factor of a share is the percentage, which is not an amount.
            if (!factors[i].IsCount && !(percent && i == factors.Length - 1))
                scale = Math.Max(scale, ((factors[i].Read(body, item) ?? 0m) / 1.0000000000000000000000000000m).Scale);
        }
        return scale;
    }
}
