namespace ShopSdk.Amounts;

/// <summary>One term from which a member is recomputed. Made by <see cref="AmountTerms"/>.</summary>
/// <typeparam name="TBody">The provider's typed response.</typeparam>
/// <typeparam name="TItem">The subject of the rule: an item of a list, or the body itself.</typeparam>
public abstract class AmountTerm<TBody, TItem>
    where TBody : class
    where TItem : class
{
    private AmountPresence _presence;
    private bool _isEachApart;

    private protected AmountTerm(bool subtracted) => IsSubtracted = subtracted;

    /// <summary>Gets whether it is subtracted.</summary>
    public bool IsSubtracted { get; }

    /// <summary>Gets whether an absent member counts as zero. If not, the rule cannot be checked without the member.</summary>
    public bool IsOptional { get; internal init; }

    /// <summary>Gets whether the term is in the rule only by inference, because it is zero in all samples.</summary>
    public bool IsPresumed { get; internal init; }

    /// <summary>Gets whether shops are known to count it.</summary>
    public AmountPresence Presence => _presence;

    /// <summary>Gets whether it is tax.</summary>
    public bool IsTax { get; internal init; }

    /// <summary>Gets whether it is a share, so that it may need rounding.</summary>
    public virtual bool Divides => false;

    /// <summary>Gets the term as text: <c>price x quantity</c>.</summary>
    public abstract string Formula { get; }

    /// <summary>Adds the term to the sum; false when a member is not stated.</summary>
    internal abstract bool AddTo(TBody body, TItem item, ref ExactSum sum);

    /// <summary>How much the term grows when a member grows by one.</summary>
    internal abstract decimal SlopeOf(in MemberAt member, TBody body, TItem item, int index);

    /// <summary>The parts with their values, one for each item of a sum.</summary>
    internal abstract IEnumerable<AmountPart> Parts(TBody body, TItem item, string itemPath);

    /// <summary>The members in the term, each with its position.</summary>
    internal abstract IEnumerable<MemberAt> Members(TBody body, TItem item, int index, string itemPath);

    /// <summary>Whether the term contains the member, for any item.</summary>
    internal abstract bool Reads(object identity);

    /// <summary>The largest number of decimals among its amounts.</summary>
    internal abstract int ScaleOf(TBody body, TItem item);

    /// <summary>
    /// Whether a rule with another use of the term would agree with this body, too: it is zero, a list of fewer than two lines, or a quantity of one.
    /// </summary>
    internal abstract bool IsTrivialIn(TBody body, TItem item);

    /// <summary>Whether a shop may count some lines of a sum and not others.</summary>
    private protected bool IsEachApart => _isEachApart;

    /// <summary>Writes what the term adds into the span, each line apart where shops count some only; gives how many amounts.</summary>
    internal abstract int AmountsOf(TBody body, TItem item, Span<decimal> amounts);

    /// <summary>Makes the same term with another presence.</summary>
    internal AmountTerm<TBody, TItem> With(AmountPresence presence, bool eachApart = false)
    {
        var copy = (AmountTerm<TBody, TItem>)MemberwiseClone();
        (copy._presence, copy._isEachApart) = (presence, eachApart);
        return copy;
    }

    private protected decimal Signed(decimal value) => IsSubtracted ? -value : value;
}
