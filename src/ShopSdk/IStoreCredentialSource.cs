namespace ShopSdk;

/// <summary>
/// Where the credentials of stores come from. Asked before every call, so that the next call uses a rotated token: keep it fast,
/// and cache inside. Register your own source to replace the one that reads the store's options.
/// </summary>
public interface IStoreCredentialSource
{
    /// <summary>Gets the credential of a store; null to use the one in the store's options.</summary>
    ValueTask<StoreCredential?> GetAsync(StoreName store, CancellationToken cancellationToken);

    /// <summary>Takes a credential that the provider renewed on its own, in a response: use it from now on.</summary>
    /// <param name="store">The store.</param>
    /// <param name="buyer">The buyer whose credential it renews; null for the store's.</param>
    /// <param name="token">The new token.</param>
    void Renewed(StoreName store, BuyerCredential? buyer, string token);
}
