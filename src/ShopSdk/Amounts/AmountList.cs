using System.Globalization;

namespace ShopSdk.Amounts;

/// <summary>A list in the body whose items have amounts.</summary>
/// <typeparam name="TBody">The provider's typed response.</typeparam>
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

    /// <summary>Makes an amount that belongs to an item but is in another place of the body.</summary>
    /// <param name="member">Its name, in formulas.</param>
    /// <param name="path">Its complete path, for reports.</param>
    /// <param name="read">Reads it; null when it is not stated.</param>
    public ListMember<TBody, TItem> Elsewhere(
        string member,
        Func<TBody, TItem, string> path,
        Func<TBody, TItem, decimal?> read
    ) => new(this, member, isCount: false, read, path);

    /// <summary>Makes a member of the body that rules about items can use.</summary>
    public ListMember<TBody, TItem> OfBody(AmountMember<TBody> member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return new(this, member.Name, isCount: false, (body, _) => member.Read(body, body), (_, _) => member.Name, member);
    }

    internal IReadOnlyList<TItem>? Read(TBody body) => read(body);

    internal string PathOf(int index) => string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]");
}
