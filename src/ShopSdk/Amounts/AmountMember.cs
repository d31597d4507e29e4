namespace ShopSdk.Amounts;

/// <summary>A number that a rule reads: a member of the body, or of the items of one of its lists.</summary>
/// <typeparam name="TBody">The provider's typed response.</typeparam>
/// <typeparam name="TItem">The item; the body itself for a member of the body.</typeparam>
public abstract class AmountMember<TBody, TItem>
    where TBody : class
    where TItem : class
{
    private protected AmountMember(string name, bool isCount) => (Name, IsCount) = (name, isCount);

    /// <summary>Gets the name on the wire, below the item.</summary>
    public string Name { get; }

    /// <summary>Gets whether it is a count: a whole number, not an amount.</summary>
    public bool IsCount { get; }

    /// <summary>The same object for all rules that read the same member.</summary>
    internal virtual object Identity => this;

    /// <summary>Whether all items use the same value.</summary>
    internal virtual bool IsOfBody => false;

    internal abstract decimal? Read(TBody body, TItem item);

    internal virtual string PathOf(TBody body, TItem item, string itemPath) => itemPath.Length == 0 ? Name : $"{itemPath}.{Name}";

    internal MemberAt At(TBody body, TItem item, int index, string itemPath) =>
        new(Identity, IsOfBody ? MemberAt.OfBody : index, PathOf(body, item, itemPath), IsCount, Read(body, item)?.Scale ?? 0);
}

/// <summary>A number of the body itself.</summary>
/// <typeparam name="TBody">The provider's typed response.</typeparam>
/// <param name="name">Its name on the wire.</param>
/// <param name="read">Reads it, in major units; null when it is not stated.</param>
public sealed class AmountMember<TBody>(string name, Func<TBody, decimal?> read)
    : AmountMember<TBody, TBody>(name, isCount: false)
    where TBody : class
{
    internal override bool IsOfBody => true;

    /// <summary>States how the member is recomputed.</summary>
    /// <param name="basis">How well the rule is known.</param>
    /// <param name="terms">The terms whose sum is the member.</param>
    public AmountRule<TBody, TBody> Is(AmountRuleBasis basis, params AmountTerm<TBody, TBody>[] terms) =>
        new(list: null, this, basis, terms);

    /// <summary>States how the member is recomputed, with the evidence from which the basis follows.</summary>
    internal AmountRule<TBody, TBody> Is(AmountEvidence evidence, params AmountTerm<TBody, TBody>[] terms) =>
        Is(AmountRuleBasis.Unproven, terms) with
        {
            Evidence = evidence,
        };

    internal override decimal? Read(TBody body, TBody item) => read(body);
}
