namespace ShopSdk.Amounts;

/// <summary>A number of each item of a list.</summary>
/// <typeparam name="TBody">The provider's typed response.</typeparam>
/// <typeparam name="TItem">The item.</typeparam>
public sealed class ListMember<TBody, TItem> : AmountMember<TBody, TItem>
    where TBody : class
    where TItem : class
{
    private readonly Func<TBody, TItem, decimal?> _read;
    private readonly Func<TBody, TItem, string>? _path;
    private readonly AmountMember<TBody>? _ofBody;

    internal ListMember(
        AmountList<TBody, TItem> list,
        string name,
        bool isCount,
        Func<TBody, TItem, decimal?> read,
        Func<TBody, TItem, string>? path = null,
        AmountMember<TBody>? ofBody = null
    )
        : base(name, isCount) => (List, _read, _path, _ofBody) = (list, read, path, ofBody);

    /// <summary>Gets the list.</summary>
    public AmountList<TBody, TItem> List { get; }

    internal override object Identity => _ofBody ?? (object)this;

    internal override bool IsOfBody => _ofBody is not null;

    /// <summary>States how the member of each item is recomputed.</summary>
    /// <param name="basis">How well the rule is known.</param>
    /// <param name="terms">The terms whose sum is the member.</param>
    public AmountRule<TBody, TItem> Is(AmountRuleBasis basis, params AmountTerm<TBody, TItem>[] terms) =>
        new(List, this, basis, terms);

    /// <summary>States how the member of each item is recomputed, with the evidence from which the basis follows.</summary>
    internal AmountRule<TBody, TItem> Is(AmountEvidence evidence, params AmountTerm<TBody, TItem>[] terms) =>
        Is(AmountRuleBasis.Unproven, terms) with
        {
            Evidence = evidence,
        };

    internal override decimal? Read(TBody body, TItem item) => _read(body, item);

    internal override string PathOf(TBody body, TItem item, string itemPath) =>
        _path is null ? base.PathOf(body, item, itemPath) : _path(body, item);
}
