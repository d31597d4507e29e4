namespace ShopSdk.Journal;

/// <summary>
/// Gives the worker and the operator the clients of stores. The default knows the registered stores; replace it for stores that are known only at run time.
/// </summary>
public interface IPlacementClients
{
    /// <summary>Gets the client of a store; null if this process does not serve the store. Its intents are then left to other workers.</summary>
    ICheckoutClient? Find(StoreName store);
}
