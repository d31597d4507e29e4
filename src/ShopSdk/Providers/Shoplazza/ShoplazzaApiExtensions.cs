using System.Runtime.CompilerServices;
using ShopSdk.Providers.Shoplazza.Wire;

namespace ShopSdk.Providers.Shoplazza;

/// <summary>What takes several calls of <see cref="IShoplazzaApi"/>.</summary>
public static class ShoplazzaApiExtensions
{
    /// <summary>The most orders that one page may have.</summary>
    public const int MaxPageSize = 250;

    /// <summary>
    /// Lists all orders that a filter finds, page by page as they are asked for, each order once. It ends with the first page that
    /// brings nothing new, which costs one call more than the pages there are, but cuts nothing off should the provider make a page
    /// smaller than asked.
    /// </summary>
    /// <param name="api">The store's interface.</param>
    /// <param name="filter">Which orders; null for all.</param>
    /// <param name="pageSize">How many at a time, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="cancellationToken">Ends the listing.</param>
    /// <remarks>
    /// The provider counts pages, so orders that are created or deleted meanwhile may move: one that moves to a later page is not given
    /// twice, one that moves to an earlier page may be missed. It remembers the ids that it gave. The list may differ from the one that
    /// the merchant sees, which hides some orders.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The page size is out of range.</exception>
    public static IAsyncEnumerable<ShoplazzaOrder> ListAllAsync(
        this IShoplazzaApi api,
        ShoplazzaOrderFilter? filter = null,
        int pageSize = MaxPageSize,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pageSize, MaxPageSize);
        return PagesAsync(api, filter ?? new(), pageSize, cancellationToken);
    }

    private static async IAsyncEnumerable<ShoplazzaOrder> PagesAsync(
        IShoplazzaApi api,
        ShoplazzaOrderFilter filter,
        int pageSize,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        for (int page = 1; ; page++)
        {
            ShoplazzaOrderList list = await GetPageAsync(api, filter, pageSize, page, cancellationToken).ConfigureAwait(false);
            int before = given.Count;
            foreach (ShoplazzaOrder order in list.Orders ?? [])
            {
                if (order.Id is not { } id || given.Add(id))
                    yield return order;
            }
            if (given.Count == before)
                yield break;
        }
    }

    private static Task<ShoplazzaOrderList> GetPageAsync(
        IShoplazzaApi api,
        ShoplazzaOrderFilter filter,
        int pageSize,
        int page,
        CancellationToken cancellationToken
    ) =>
        api.ListOrdersAsync(
            pageSize,
            page,
            filter.Ids,
            filter.Status,
            filter.FinancialStatus,
            filter.FulfillmentStatus,
            filter.RecoveryStatus,
            filter.LocationId,
            filter.CreatedFrom,
            filter.CreatedTo,
            filter.UpdatedFrom,
            filter.UpdatedTo,
            filter.PlacedFrom,
            filter.PlacedTo,
            cancellationToken
        );
}
