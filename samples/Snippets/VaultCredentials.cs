using System.Collections.Concurrent;
using ShopSdk;

namespace Snippets;

#region vault
/// <summary>Reads tokens from a secret store, and caches them until they are renewed.</summary>
internal sealed class VaultCredentials(Func<StoreName, CancellationToken, Task<string>> readSecret) : IStoreCredentialSource
{
    private readonly ConcurrentDictionary<StoreName, StoreCredential> _known = new();

    public async ValueTask<StoreCredential?> GetAsync(StoreName store, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(store, out StoreCredential? credential))
            return credential;
        return _known[store] = new StoreCredential(await readSecret(store, cancellationToken));
    }

    public void Renewed(StoreName store, BuyerCredential? buyer, string token)
    {
        if (buyer is null)
            _known[store] = new StoreCredential(token);
    }
}
#endregion
