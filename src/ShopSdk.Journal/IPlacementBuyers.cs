using ShopSdk.Placing;

namespace ShopSdk.Journal;

/// <summary>
/// Gives the worker the buyers of placements, where a provider shows orders to their buyer only. Register it with any lifetime.
/// </summary>
public interface IPlacementBuyers
{
    /// <summary>
    /// Gets the credential of the buyer that an intent was placed for, with the same <see cref="BuyerCredential.BuyerKey"/> as then; null if it cannot be had
    /// now. The intent is then tried again later, and listed for a person.
    /// </summary>
    ValueTask<BuyerCredential?> FindAsync(PlacementIntent intent, CancellationToken cancellationToken);
}
