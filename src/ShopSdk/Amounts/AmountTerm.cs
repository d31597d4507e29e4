namespace ShopSdk.Amounts;

/// <summary>One part of what a member is recomputed from. Made by <see cref="AmountTerms"/>.</summary>
/// <typeparam name="TBody">The provider's typed answer.</typeparam>
/// <typeparam name="TItem">What the rule is about: an item of a list, or the body itself.</typeparam>
public abstract class AmountTerm<TBody, TItem>
    where TBody : class
    where TItem : class
{
    private protected AmountTerm(bool subtracted) => IsSubtracted = subtracted;

    /// <summary>Gets whether it is taken off.</summary>
    public bool IsSubtracted { get; }

    /// <summary>Gets whether an absent member counts as zero; else the rule cannot be checked without it.</summary>
    public bool IsOptional { get; internal init; }

    /// <summary>Gets whether its place in the rule is an inference: it is zero in all samples.</summary>
    public bool IsPresumed { get; internal init; }

    /// <summary>Gets whether it is tax.</summary>
    public bool IsTax { get; internal init; }

    /// <summary>Gets whether it is a share of something, and so may have to be rounded.</summary>
    public virtual bool Divides => false;

    /// <summary>Gets it as text: <c>price x quantity</c>.</summary>
    public abstract string Formula { get; }

    /// <summary>Adds it up; false when a member is not stated.</summary>
    internal abstract bool AddTo(TBody body, TItem item, ref ExactSum sum);

    /// <summary>By how much the term grows when a member grows by one.</summary>
    internal abstract decimal SlopeOf(in MemberAt member, TBody body, TItem item, int index);

    /// <summary>The parts with their values, one for each item of a sum.</summary>
    internal abstract IEnumerable<AmountPart> Parts(TBody body, TItem item, string itemPath);

    /// <summary>The members in it, each with its place.</summary>
    internal abstract IEnumerable<MemberAt> Members(TBody body, TItem item, int index, string itemPath);

    /// <summary>Whether a member is in it, of whatever item.</summary>
    internal abstract bool Reads(object identity);

    /// <summary>The most decimals among its amounts.</summary>
    internal abstract int ScaleOf(TBody body, TItem item);

    private protected decimal Signed(decimal value) => IsSubtracted ? -value : value;
}
