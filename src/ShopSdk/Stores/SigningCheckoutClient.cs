using ShopSdk.Placing;

namespace ShopSdk.Stores;

/// <summary>
/// A client for an application that has keys for checkout ids. It accepts only ids that are signed with one of the keys, and signs every id
/// that it returns, in results, progress reports and exceptions.
/// </summary>
/// <remarks>
/// It wraps the whole client, so that no id can leave unsigned, not even one that was read from a journal.
/// </remarks>
internal sealed class SigningCheckoutClient(ICheckoutClient client, CheckoutIdKeys keys) : ICheckoutClient
{
    public StoreName Store => client.Store;

    public ProviderId Provider => client.Provider;

    public CheckoutCapabilities Capabilities => client.Capabilities;

    public ICheckoutClient ForBuyer(BuyerCredential buyer) => new SigningCheckoutClient(client.ForBuyer(buyer), keys);

    public Task<Checkout> StartAsync(
        CheckoutRequest request,
        CallOptions? options = null,
        CancellationToken cancellationToken = default
    ) => SignAsync(client.StartAsync(request, Signing(options), cancellationToken));

    public Task<Checkout> GetAsync(CheckoutId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        SignAsync(client.GetAsync(keys.Open(id), Signing(options), cancellationToken));

    public Task<Checkout> UpdateAsync(
        CheckoutId id,
        CheckoutUpdate update,
        CallOptions? options = null,
        CancellationToken cancellationToken = default
    ) => SignAsync(client.UpdateAsync(keys.Open(id), update, Signing(options), cancellationToken));

    public Task AbandonAsync(CheckoutId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        SignAsync(client.AbandonAsync(keys.Open(id), Signing(options), cancellationToken));

    public Task<Placement> PlaceAsync(
        CheckoutId id,
        PlaceRequest request,
        CallOptions? options = null,
        CancellationToken cancellationToken = default
    ) => SignAsync(client.PlaceAsync(keys.Open(id), request, Signing(options), cancellationToken));

    public Task<Placement> FindPlacementAsync(
        CheckoutId id,
        CallOptions? options = null,
        CancellationToken cancellationToken = default
    ) => SignAsync(client.FindPlacementAsync(keys.Open(id), Signing(options), cancellationToken));

    public Task<Placement> ResolvePlacementAsync(
        CheckoutId id,
        PlacementResolution resolution,
        CallOptions? options = null,
        CancellationToken cancellationToken = default
    ) => SignAsync(client.ResolvePlacementAsync(keys.Open(id), resolution, Signing(options), cancellationToken));

    public Task CancelOrderAsync(OrderId order, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        SignAsync(client.CancelOrderAsync(order, Signing(options), cancellationToken));

    private async Task<Checkout> SignAsync(Task<Checkout> call)
    {
        await SignAsync((Task)call).ConfigureAwait(false);
        Checkout checkout = await call.ConfigureAwait(false);
        return checkout with { Id = keys.Sign(checkout.Id) };
    }

    private async Task<Placement> SignAsync(Task<Placement> call)
    {
        await SignAsync((Task)call).ConfigureAwait(false);
        Placement placement = await call.ConfigureAwait(false);
        return placement with { Id = keys.Sign(placement.Id) };
    }

    private async Task SignAsync(Task call)
    {
        try
        {
            await call.ConfigureAwait(false);
        }
        catch (Exception e)
        {
            keys.SignIn(e);
            throw;
        }
    }

    private CallOptions? Signing(CallOptions? options) =>
        options?.Progress is { } progress ? options with { Progress = new SigningProgress(progress, keys) } : options;

    private sealed class SigningProgress(IProgress<CheckoutProgress> progress, CheckoutIdKeys keys) : IProgress<CheckoutProgress>
    {
        public void Report(CheckoutProgress value) =>
            progress.Report(value.Id is { } id ? value with { Id = keys.Sign(id) } : value);
    }
}
