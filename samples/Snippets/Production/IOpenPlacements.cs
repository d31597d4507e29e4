using ShopSdk;

namespace Snippets.Production;

#region production-open
/// <summary>Your table of open outcomes, one row for each store and reference; <c>Id.Value</c> is kept like a credential.</summary>
public interface IOpenPlacements
{
    Task KeepAsync(string store, Placement.Unknown open, CancellationToken cancellationToken);

    Task<IReadOnlyList<(string Store, string Id)>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken);

    Task CloseAsync(string store, Placement settled, CancellationToken cancellationToken);
}
#endregion
