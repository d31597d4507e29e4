using System.Collections.Concurrent;
using ShopSdk;
using ShopSdk.Stores;

namespace Snippets;

#region vault
/// <summary>Reads tokens from a secret store, and caches them until they are renewed.</summary>
internal sealed class VaultCredentials(Func<StoreName, CancellationToken, Task<string>> readSecret) : IShopCredentialSource
{
    private readonly ConcurrentDictionary<StoreName, ShopCredential> _known = new();

    public async ValueTask<ShopCredential?> GetAsync(StoreName store, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(store, out ShopCredential? credential))
            return credential;
        return _known[store] = new ShopCredential(await readSecret(store, cancellationToken));
    }

    public void Renewed(StoreName store, BuyerCredential? buyer, string token)
    {
        if (buyer is null)
            _known[store] = new ShopCredential(token);
    }
}
#endregion
