namespace ShopSdk.Amounts;

/// <summary>How one member of a provider's answers is recomputed. It is data: no rule computes in code of its own.</summary>
public abstract record AmountRule
{
    private protected AmountRule(string member, AmountStanding standing) => (Member, Standing) = (member, standing);

    /// <summary>Gets the member that is checked, without the place in a list: <c>product_list[].product_amount</c>.</summary>
    public string Member { get; }

    /// <summary>Gets the rule as text: <c>price x quantity - product_discount</c>.</summary>
    public abstract string Formula { get; }

    /// <summary>Gets how well it is known to hold.</summary>
    public AmountStanding Standing { get; }

    /// <summary>Gets whether it divides, so that a difference of less than one minor unit is rounding.</summary>
    public abstract bool Divides { get; }

    /// <summary>Gets whether it checks what the buyer pays in all.</summary>
    public bool IsTotal { get; init; }

    /// <summary>Prints member and formula.</summary>
    public sealed override string ToString() => $"{Member} = {Formula}";
}

/// <summary>A rule about the answers of one type.</summary>
/// <typeparam name="TBody">The provider's typed answer.</typeparam>
public abstract record AmountRule<TBody> : AmountRule
    where TBody : class
{
    private protected AmountRule(string member, AmountStanding standing)
        : base(member, standing) { }

    /// <summary>How many checks the rule makes of a body.</summary>
    internal abstract int CountIn(TBody body);

    /// <summary>Makes all its checks and adds them up.</summary>
    internal abstract void Judge(TBody body, int? decimals, int ruleIndex, ref AmountTally tally);

    internal abstract Judgement JudgeAt(TBody body, int index, int? decimals);

    internal abstract string PathAt(TBody body, int index);

    internal abstract IEnumerable<AmountPart> PartsAt(TBody body, int index);

    internal abstract AmountPart StatedAt(TBody body, int index);

    /// <summary>The members in a check: the stated one first.</summary>
    internal abstract IEnumerable<MemberAt> MembersAt(TBody body, int index);

    /// <summary>By how much stated minus recomputed grows when a member grows by one; 0 when the check does not contain it.</summary>
    internal abstract decimal SlopeAt(TBody body, in MemberAt member, int index);

    /// <summary>Counts the failing checks that a member explains when it is too large by an amount; -1 when one would fail then.</summary>
    /// <param name="body">The answer.</param>
    /// <param name="member">The member.</param>
    /// <param name="surplus">By how much it is too large.</param>
    /// <param name="decimals">The decimals of a minor unit; null when nobody tells.</param>
    /// <param name="known">The judgement of a rule about the body, so that no sum is taken again for each suspect.</param>
    internal abstract int Mends(TBody body, in MemberAt member, decimal surplus, int? decimals, in Judgement known);

    /// <summary>Whether it is about the body, not about items.</summary>
    internal abstract bool IsOfBody { get; }

    /// <summary>Whether the check adds up the items of a list.</summary>
    internal abstract bool AddsUp { get; }

    /// <summary>Whether its result is not simply a sum.</summary>
    internal abstract bool RoundsOrLimits { get; }

    /// <summary>What each item would give if nothing were rounded; null where a check divides nothing.</summary>
    internal abstract IEnumerable<RoundedPart> RoundedAt(TBody body, int index);

    /// <summary>The sum with each stated summand replaced by its exact value; null when no summand is rounded.</summary>
    internal abstract decimal? ExactSumAt(TBody body, int index, IReadOnlyList<AmountRule<TBody>> rules);

    /// <summary>The exact value of an item's stated member; null when the rule does not divide or is about another member.</summary>
    internal abstract decimal? ExactOf(TBody body, object member, int index);
}
