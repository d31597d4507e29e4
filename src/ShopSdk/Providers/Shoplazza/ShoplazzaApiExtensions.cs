using System.Runtime.CompilerServices;
using ShopSdk.Providers.Shoplazza.Wire;

namespace ShopSdk.Providers.Shoplazza;

/// <summary>Methods that need several calls of <see cref="IShoplazzaApi"/>.</summary>
public static class ShoplazzaApiExtensions
{
    /// <summary>The maximum number of orders on one page.</summary>
    public const int MaxPageSize = 250;

    /// <summary>
    /// Lists all orders that match a filter. It reads the pages on demand and returns each order once. It ends with the first page that
    /// contains no new order. That needs one call more than there are pages, but no order is lost if the provider returns a smaller
    /// page than requested.
    /// </summary>
    /// <param name="api">The store's interface.</param>
    /// <param name="filter">The filter; null for all orders.</param>
    /// <param name="pageSize">The number of orders on a page, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="cancellationToken">Ends the listing.</param>
    /// <remarks>
    /// The list is divided into pages, so an order can move to another page when orders are created or deleted meanwhile. The method
    /// stores the ids that it returned: an order that moves to a later page is not returned twice, but an order that moves to an
    /// earlier page may be missing. The list may differ from the merchant's list, which hides some orders.
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
