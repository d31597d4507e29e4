using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using ShopSdk.Placing;

namespace ShopSdk.Journal.Work;

/// <summary>Finds the client that can look up an intent: the store's, for the buyer if the intent was placed for one.</summary>
internal sealed class LookupClients(IPlacementClients clients, IServiceScopeFactory scopes)
{
    public ICheckoutClient? Find(StoreName store) => clients.Find(store);

    /// <summary>Gives the client, or why there is none.</summary>
    public async Task<(ICheckoutClient? Client, string? Problem)> FindAsync(
        PlacementIntent intent,
        PlacementRecord record,
        CancellationToken cancellationToken
    )
    {
        if (clients.Find(intent.Store) is not { } client)
            return (null, $"There is no store '{intent.Store}' in this process.");
        bool hadBuyer = record.Attempt.Buyer is not null || record.Attempt.Credential is not null;
        if (!hadBuyer && !client.Capabilities.LookupNeedsBuyer)
            return (client, null);
        AsyncServiceScope scope = scopes.CreateAsyncScope();
        await using ConfiguredAsyncDisposable _ = scope.ConfigureAwait(false);
        if (scope.ServiceProvider.GetService<IPlacementBuyers>() is not { } buyers)
            return (null, $"The buyer is needed for looking it up. Register an {nameof(IPlacementBuyers)}.");
        return await buyers.FindAsync(intent, cancellationToken).ConfigureAwait(false) is { } buyer
            ? (client.ForBuyer(buyer), null)
            : (null, "The buyer is needed for looking it up, and cannot be had.");
    }
}
