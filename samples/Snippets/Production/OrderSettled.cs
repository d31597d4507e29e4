using ShopSdk.Journal;

namespace Snippets.Production;

#region production-settled
public sealed class OrderSettled(IOrderBooks books) : IPlacementSettled
{
    public Task SettledAsync(PlacementSettlement settlement, CancellationToken cancellationToken) =>
        books.StoreAsync(settlement.Intent, settlement.Version, settlement.Placement, cancellationToken); // notify the buyer
}
#endregion
