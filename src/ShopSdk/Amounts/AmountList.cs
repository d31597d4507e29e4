namespace ShopSdk.Amounts;

/// <summary>A list of the body whose items have amounts.</summary>
/// <typeparam name="TBody">The provider's typed answer.</typeparam>
/// <typeparam name="TItem">The item.</typeparam>
/// <param name="name">Its name on the wire.</param>
/// <param name="read">Reads it; null when it is not stated.</param>
public sealed class AmountList<TBody, TItem>(string name, Func<TBody, IReadOnlyList<TItem>?> read)
    where TBody : class
    where TItem : class
{
    /// <summary>Gets the name on the wire.</summary>
    public string Name => name;

    /// <summary>Makes an amount of each item.</summary>
    public ListMember<TBody, TItem> Member(string member, Func<TItem, decimal?> read) =>
        new(this, member, isCount: false, (_, item) => read(item));

    /// <summary>Makes a count of each item, such as its quantity.</summary>
    public ListMember<TBody, TItem> Count(string member, Func<TItem, long?> read) =>
        new(this, member, isCount: true, (_, item) => read(item));

    /// <summary>Makes an amount that stands elsewhere in the body and belongs to an item.</summary>
    /// <param name="member">Its name, in formulas.</param>
    /// <param name="path">Its whole path, for reports.</param>
    /// <param name="read">Reads it; null when it is not stated.</param>
    public ListMember<TBody, TItem> Elsewhere(string member, Func<TBody, TItem, string> path, Func<TBody, TItem, decimal?> read) =>
        new(this, member, isCount: false, read, path);

    /// <summary>Makes a member of the body usable in a rule about items.</summary>
    public ListMember<TBody, TItem> OfBody(AmountMember<TBody> member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return new(this, member.Name, isCount: false, (body, _) => member.Read(body, body), (_, _) => member.Name, member);
    }

    internal IReadOnlyList<TItem>? Read(TBody body) => read(body);

    internal string PathOf(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}[{index}]");
}

/// <summary>A number of each item of a list.</summary>
/// <typeparam name="TBody">The provider's typed answer.</typeparam>
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
    /// <param name="standing">How well that is known.</param>
    /// <param name="terms">What adds up to the member.</param>
    public AmountRule<TBody, TItem> Is(AmountStanding standing, params AmountTerm<TBody, TItem>[] terms) =>
        new(List, this, standing, terms);

    internal override decimal? Read(TBody body, TItem item) => _read(body, item);

    internal override string PathOf(TBody body, TItem item, string itemPath) =>
        _path is null ? base.PathOf(body, item, itemPath) : _path(body, item);
}
