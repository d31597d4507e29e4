using Microsoft.Extensions.Configuration;
using ShopSdk;
using ShopSdk.Stores;

namespace Snippets.Production;

#region production-credentials
/// <summary>Reads <c>ShopSecrets:eu-store</c> from whatever the host configures: mounted files, a vault, environment variables.</summary>
internal sealed class ConfiguredSecrets(IConfiguration configuration) : IStoreCredentialSource
{
    // Configuration is in memory and reloads by itself, so that a rotated token is used at the next call.
    public ValueTask<StoreCredential?> GetAsync(StoreName store, CancellationToken cancellationToken) =>
        new(configuration[$"ShopSecrets:{store}"] is { } token ? new StoreCredential(token) : null);

    // A buyer's renewed token belongs into the buyer's session; stores have none that renews itself.
    public void Renewed(StoreName store, BuyerCredential? buyer, string token) { }
}
#endregion
