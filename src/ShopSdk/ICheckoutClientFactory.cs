using ShopSdk.Stores;

namespace ShopSdk;

/// <summary>Finds the clients of registered stores, and makes clients of stores that are known only at run time.</summary>
public interface ICheckoutClientFactory
{
    /// <summary>Gets the names of the registered stores.</summary>
    IReadOnlyCollection<StoreName> Names { get; }

    /// <summary>Gets the client of a registered store.</summary>
    /// <exception cref="ArgumentException">No store of that name is registered.</exception>
    ICheckoutClient Get(string name);

    /// <summary>
    /// Makes a client of a store that is not registered, such as a tenant's. Cheap: connections and handlers are shared by all
    /// stores. Keep it for as long as the tenant is served, or make it again for each use.
    /// </summary>
    /// <exception cref="ArgumentException">The options are not valid; the message names each setting.</exception>
    ICheckoutClient Create(string name, StoreOptions options);
}
