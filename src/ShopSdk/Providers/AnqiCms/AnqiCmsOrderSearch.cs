using ShopSdk.Providers.AnqiCms.Wire;

namespace ShopSdk.Providers.AnqiCms;

/// <summary>
/// Collects the orders of a reference from the pages of the buyer's list, and judges whether the list proves that there is no other one.
/// </summary>
/// <remarks>
/// <para>
/// A list is whole if every page states the same total above 0, and if the pages show exactly that many different orders, newest first, each
/// with its number, its order id, its note and its time. An order without one of these could be the one that is looked for. An order that is shown
/// twice takes the place of another one: an order that is created while the pages are read moves the others on.
/// </para>
/// <para>
/// A total of 0 proves nothing: the published code ignores the errors of its database, and answers a failed query with no orders and a total of 0.
/// </para>
/// <para>
/// The pages are read to the end. Stopping at the first order from before the checkout would need a list that is sorted. The published code sorts
/// by descending number, but the part of a list that was read cannot show how the rest is sorted. For the same reason a list in another order is not
/// trusted: pages of a list that is not sorted may leave orders out.
/// </para>
/// </remarks>
/// <param name="reference">The caller's reference.</param>
/// <param name="maxClockSkew">
/// How far times may contradict the order of the numbers: the shop's machines differ, and an order gets its time before its number.
/// </param>
internal sealed class AnqiCmsOrderSearch(string reference, TimeSpan maxClockSkew)
{
    /// <summary>No buyer has as many; it bounds what a server without an end can cost.</summary>
    private const int MaxPages = 1_000;

    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly List<AnqiCmsOrder> _found = [];
    private AnqiCmsOrder? _last;
    private long? _total;
    private int _pages;

    /// <summary>Gets the orders that carry the reference, as the list shows them.</summary>
    public IReadOnlyList<AnqiCmsOrder> Found => _found;

    /// <summary>Gets why the pages prove nothing about orders that they do not show; null for a whole list.</summary>
    public string? Flaw { get; private set; }

    /// <summary>Gets whether the list is the one of a buyer without orders.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>Takes a page in; false when no further page can show more.</summary>
    public bool Add(AnqiCmsResponse<IReadOnlyList<AnqiCmsOrder>> page)
    {
        int before = _shown.Count;
        if (_pages++ == 0)
        {
            _total = page.Total;
            IsEmpty = page is { Total: 0, Data: null or { Count: 0 } };
        }
        if (page.Total is not > 0)
            Note("states no total above 0");
        else if (page.Total != _total)
            Note("states another total on each page");
        foreach (AnqiCmsOrder? order in page.Data ?? [])
            Add(order);
        if (_shown.Count > _total)
            Note("shows more orders than it states");
        // A list with a flaw cannot prove absence any more, but may still show the order: it is read until nothing new comes.
        bool isWhole = Flaw is null && _shown.Count == _total;
        bool isOver = isWhole || _shown.Count == before || _pages == MaxPages;
        if (isOver && !isWhole)
            Note("does not show as many orders as it states");
        return !isOver;
    }

    private void Add(AnqiCmsOrder? order)
    {
        if (order is not { OrderId.Length: > 0, Id: not null, CreatedAt: not null, Remark: not null })
        {
            Note("has an order without id, order_id, created_time or remark");
            return;
        }
        if (!_shown.Add(order.OrderId))
        {
            Note("shows an order twice");
            return;
        }
        if (_last is { } last && (order.Id >= last.Id || order.CreatedAt - last.CreatedAt > maxClockSkew))
            Note("is not sorted from the newest order to the oldest");
        _last = order;
        if (AnqiCmsRemark.IsOf(order.Remark, reference))
            _found.Add(order);
    }

    private void Note(string flaw) =>
        Flaw ??= $"AnqiCMS' list of orders {flaw}, so it does not show that there is no other order.";
}
