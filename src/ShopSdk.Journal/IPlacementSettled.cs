namespace ShopSdk.Journal;

/// <summary>
/// Takes outcomes into the application's books; the worker calls it. Register it with any lifetime: each call gets a separate scope.
/// </summary>
public interface IPlacementSettled
{
    /// <summary>
    /// Takes one outcome. It is called at least once for each version of an intent that has one, in the order of the versions of the intent, unless the
    /// version was acknowledged first. So it can be called again with what it has taken already: keep the version, and ignore one that is not newer.
    /// </summary>
    /// <remarks>If it throws, or does not end in time, it is called again later.</remarks>
    Task SettledAsync(PlacementSettlement settlement, CancellationToken cancellationToken);
}
