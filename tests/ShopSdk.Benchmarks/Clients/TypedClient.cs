using System.Net;
using ShopSdk.Benchmarks.Cases;
using ShopSdk.Http;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.TokenCheckout;
using ShopSdk.Providers.TokenCheckout.Wire;

namespace ShopSdk.Benchmarks.Clients;

/// <summary>ShopSdk: its typed interfaces, and its one door for creating and placing.</summary>
internal sealed class TypedClient(IIntercartApi intercart, ITokenCheckoutApi tokenCheckout, ICheckoutClient checkout)
    : ICallClient
{
    public async Task GetOrderAsync() => Sink.Keep(await intercart.GetOrderAsync(Shop.NextOrder()).ConfigureAwait(false));

    public async Task UpdateAsync() =>
        Sink.Keep(await intercart.UpdateOrderAsync(Shop.NextOrder(), Requests.Update).ConfigureAwait(false));

    public Task PollAsync() => PollAsync(looksAtText: false);

    public Task PollTextAsync() => PollAsync(looksAtText: true);

    private async Task PollAsync(bool looksAtText)
    {
        string token = Shop.NextCheckout();
        while (true)
        {
            using ApiResult<TokenCheckoutSnapshot> response = await tokenCheckout.GetCheckoutAsync(token).ConfigureAwait(false);
            if (response.StatusCode != HttpStatusCode.Accepted)
            {
                Sink.Keep(response.Error is { } error ? throw error : response.Content);
                return;
            }
            if (looksAtText)
                Sink.Keep(response.Content?.Detail);
        }
    }

    public async Task CreateAndPlaceAsync()
    {
        Checkout started = await checkout
            .StartAsync(new() { Reference = Requests.NextReference(), CartToken = Requests.CartToken })
            .ConfigureAwait(false);
        Placement placement = await checkout.PlaceAsync(started.Id, PlaceRequest.PaymentPending()).ConfigureAwait(false);
        Sink.Keep(placement as Placement.Placed ?? throw new InvalidOperationException($"{placement} is no placed order."));
    }
}
