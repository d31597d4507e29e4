using ShopSdk;
using ShopSdk.Placing;

namespace Snippets.Production;

#region production-books
/// <summary>Your books. An outcome whose version is not newer than the one that is stored changes nothing.</summary>
public interface IOrderBooks
{
    Task StoreAsync(PlacementIntent intent, long version, Placement placement, CancellationToken cancellationToken);
}
#endregion
