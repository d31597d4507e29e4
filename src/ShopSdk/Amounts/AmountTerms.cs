namespace ShopSdk.Amounts;

/// <summary>
/// The functions with which rules are written: <c>Amount.Is(Proven, Plus(Goods), Plus(Shipping), Minus(Discount))</c>.
/// </summary>
public static class AmountTerms
{
    /// <summary>Adds a member, or the product of several members.</summary>
    public static AmountTerm<TBody, TItem> Plus<TBody, TItem>(params AmountMember<TBody, TItem>[] factors)
        where TBody : class
        where TItem : class => new ProductTerm<TBody, TItem>(subtracted: false, percent: false, factors);

    /// <summary>Subtracts a member, or the product of several members.</summary>
    public static AmountTerm<TBody, TItem> Minus<TBody, TItem>(params AmountMember<TBody, TItem>[] factors)
        where TBody : class
        where TItem : class => new ProductTerm<TBody, TItem>(subtracted: true, percent: false, factors);

    /// <summary>Adds a member, or the product of several members; an absent member counts as zero.</summary>
    public static AmountTerm<TBody, TItem> PlusAny<TBody, TItem>(params AmountMember<TBody, TItem>[] factors)
        where TBody : class
        where TItem : class => new ProductTerm<TBody, TItem>(subtracted: false, percent: false, factors) { IsOptional = true };

    /// <summary>Adds a member that is inferred, because it is zero in all samples. An absent member counts as zero.</summary>
    public static AmountTerm<TBody, TItem> PlusPresumed<TBody, TItem>(AmountMember<TBody, TItem> member, bool isTax = false)
        where TBody : class
        where TItem : class =>
        new ProductTerm<TBody, TItem>(subtracted: false, percent: false, [member])
        {
            IsOptional = true,
            IsPresumed = true,
            IsTax = isTax,
        };

    /// <summary>Subtracts a member that is inferred, because it is zero in all samples. An absent member counts as zero.</summary>
    public static AmountTerm<TBody, TItem> MinusPresumed<TBody, TItem>(AmountMember<TBody, TItem> member)
        where TBody : class
        where TItem : class =>
        new ProductTerm<TBody, TItem>(subtracted: true, percent: false, [member]) { IsOptional = true, IsPresumed = true };

    /// <summary>A term that is counted as far as is known: an amount without it agrees, too.</summary>
    public static AmountTerm<TBody, TItem> Usually<TBody, TItem>(AmountTerm<TBody, TItem> term)
        where TBody : class
        where TItem : class
    {
        ArgumentNullException.ThrowIfNull(term);
        return term.With(AmountPresence.Usual);
    }

    /// <summary>A sum whose lines are counted as far as is known: an amount without some of the lines agrees, too.</summary>
    public static AmountTerm<TBody, TItem> UsuallyEach<TBody, TItem>(AmountTerm<TBody, TItem> term)
        where TBody : class
        where TItem : class
    {
        ArgumentNullException.ThrowIfNull(term);
        return term.With(AmountPresence.Usual, eachApart: true);
    }

    /// <summary>A term that is not counted as far as is known: an amount with it agrees, too.</summary>
    public static AmountTerm<TBody, TItem> Possibly<TBody, TItem>(AmountTerm<TBody, TItem> term)
        where TBody : class
        where TItem : class
    {
        ArgumentNullException.ThrowIfNull(term);
        return term.With(AmountPresence.Possible);
    }

    /// <summary>Adds a percentage of the other factors. The last factor is the percentage.</summary>
    public static AmountTerm<TBody, TItem> Share<TBody, TItem>(params AmountMember<TBody, TItem>[] factors)
        where TBody : class
        where TItem : class => new ProductTerm<TBody, TItem>(subtracted: false, percent: true, factors);

    /// <summary>Subtracts a percentage of the other factors. The last factor is the percentage.</summary>
    public static AmountTerm<TBody, TItem> LessShare<TBody, TItem>(params AmountMember<TBody, TItem>[] factors)
        where TBody : class
        where TItem : class => new ProductTerm<TBody, TItem>(subtracted: true, percent: true, factors);

    /// <summary>Adds up a member of all items, or the product of several members. The sum of an empty list is zero.</summary>
    public static AmountTerm<TBody, TBody> Sum<TBody, TItem>(params ListMember<TBody, TItem>[] factors)
        where TBody : class
        where TItem : class
    {
        ArgumentNullException.ThrowIfNull(factors);
        return new SumTerm<TBody, TItem>(
            factors[0].List,
            new ProductTerm<TBody, TItem>(subtracted: false, percent: false, [.. factors])
        );
    }

    /// <summary>Adds up a member of all items, or the product of several members. An absent list or member counts as zero.</summary>
    public static AmountTerm<TBody, TBody> SumAny<TBody, TItem>(params ListMember<TBody, TItem>[] factors)
        where TBody : class
        where TItem : class
    {
        ArgumentNullException.ThrowIfNull(factors);
        return new SumTerm<TBody, TItem>(
            factors[0].List,
            new ProductTerm<TBody, TItem>(subtracted: false, percent: false, [.. factors]) { IsOptional = true }
        )
        {
            IsOptional = true,
        };
    }

    /// <summary>Subtracts a member of all items, or the product of several members. An absent list or member counts as zero.</summary>
    public static AmountTerm<TBody, TBody> MinusSumAny<TBody, TItem>(params ListMember<TBody, TItem>[] factors)
        where TBody : class
        where TItem : class
    {
        ArgumentNullException.ThrowIfNull(factors);
        return new SumTerm<TBody, TItem>(
            factors[0].List,
            new ProductTerm<TBody, TItem>(subtracted: true, percent: false, [.. factors]) { IsOptional = true }
        )
        {
            IsOptional = true,
        };
    }

    /// <summary>Subtracts a member, or the product of several members; an absent member counts as zero.</summary>
    public static AmountTerm<TBody, TItem> MinusAny<TBody, TItem>(params AmountMember<TBody, TItem>[] factors)
        where TBody : class
        where TItem : class => new ProductTerm<TBody, TItem>(subtracted: true, percent: false, factors) { IsOptional = true };
}
