namespace ShopSdk.Amounts;

/// <summary>How one member of a provider's responses is recomputed. A rule is data and contains no code.</summary>
public abstract record AmountRule
{
    private protected AmountRule(string member, AmountRuleBasis basis) => (Member, Basis) = (member, basis);

    /// <summary>Gets the member that is checked, without the position in a list: <c>product_list[].product_amount</c>.</summary>
    public string Member { get; }

    /// <summary>Gets the rule as text: <c>price x quantity - product_discount</c>.</summary>
    public abstract string Formula { get; }

    /// <summary>Gets how well the rule is known.</summary>
    public AmountRuleBasis Basis { get; internal init; }

    /// <summary>Gets what the basis follows from; null when the author of the rule has set the basis.</summary>
    internal AmountEvidence? Evidence { get; init; }

    /// <summary>Gets whether the rule divides. If so, a difference of less than one minor unit counts as rounding.</summary>
    public abstract bool Divides { get; }

    /// <summary>The terms that no sample decides: where one of them is not zero, the rule is not proven.</summary>
    internal abstract IEnumerable<string> DependsOn { get; }

    /// <summary>The terms that are always counted, and not only presumed.</summary>
    internal abstract IEnumerable<string> CertainTerms { get; }

    /// <summary>Gets whether it allows for rounding: because it divides, or because unit prices may be rounded.</summary>
    public abstract bool Rounds { get; }

    /// <summary>Gets whether it checks the total that the buyer pays.</summary>
    public bool IsTotal { get; init; }

    /// <summary>Returns member and formula.</summary>
    public sealed override string ToString() => $"{Member} = {Formula}";
}

/// <summary>A rule about the responses of one type.</summary>
/// <typeparam name="TBody">The provider's typed response.</typeparam>
public abstract record AmountRule<TBody> : AmountRule
    where TBody : class
{
    private protected AmountRule(string member, AmountRuleBasis basis)
        : base(member, basis) { }

    /// <summary>The number of checks that the rule makes in a body.</summary>
    internal abstract int CountIn(TBody body);

    /// <summary>Makes all its checks and adds the results to the tally.</summary>
    internal abstract void Judge(TBody body, int? decimals, int ruleIndex, ref AmountTally tally);

    internal abstract Judgement JudgeAt(TBody body, int index, int? decimals);

    internal abstract string PathAt(TBody body, int index);

    internal abstract IEnumerable<AmountPart> PartsAt(TBody body, int index);

    internal abstract AmountPart StatedAt(TBody body, int index);

    /// <summary>The members in a check; the stated member comes first.</summary>
    internal abstract IEnumerable<MemberAt> MembersAt(TBody body, int index);

    /// <summary>
    /// How much stated minus recomputed grows when a member grows by one; 0 when the check does not contain the member.
    /// </summary>
    internal abstract decimal SlopeAt(TBody body, in MemberAt member, int index);

    /// <summary>
    /// Counts the failing checks that agree after a member is reduced by the surplus; -1 if another check would then fail.
    /// </summary>
    /// <param name="body">The response.</param>
    /// <param name="member">The member.</param>
    /// <param name="surplus">By how much the member is too large.</param>
    /// <param name="decimals">The decimals of a minor unit; null when they are unknown.</param>
    /// <param name="known">The judgement of a rule about the body, so that its sum is not computed again for each suspect.</param>
    internal abstract int Fixes(TBody body, in MemberAt member, decimal surplus, int? decimals, in Judgement known);

    /// <summary>The terms that this body does not decide; see <see cref="AmountTerm{TBody, TItem}.IsTrivialIn"/>.</summary>
    internal abstract IEnumerable<string> TrivialTermsAt(TBody body, int index);

    /// <summary>Whether the rule is about the body, not about items.</summary>
    internal abstract bool IsOfBody { get; }

    /// <summary>Whether the check adds up the items of a list.</summary>
    internal abstract bool AddsUp { get; }

    /// <summary>Whether the result is rounded up or has an upper limit.</summary>
    internal abstract bool RoundsOrLimits { get; }

    /// <summary>The value of each item without rounding; empty if the check does not divide.</summary>
    internal abstract IEnumerable<RoundedPart> RoundedAt(TBody body, int index);

    /// <summary>The sum with each stated summand replaced by its exact value; null when no summand is rounded.</summary>
    internal abstract decimal? ExactSumAt(TBody body, int index, IReadOnlyList<AmountRule<TBody>> rules);

    /// <summary>The exact value of an item's stated member; null when the rule does not divide or is about another member.</summary>
    internal abstract decimal? ExactOf(TBody body, object member, int index);
}
