using ShopSdk.Benchmarks.Cases;
using ShopSdk.Http;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.Intercart.Wire;
using ShopSdk.Providers.TokenCheckout;
using ShopSdk.Providers.TokenCheckout.Wire;

namespace ShopSdk.Benchmarks.Clients;

/// <summary>ShopSdk: its typed interfaces, and its one door for creating and placing.</summary>
internal sealed class TypedClient(IIntercartApi intercart, ITokenCheckoutApi tokenCheckout, ICheckoutClient checkout) : ICallClient
{
    public async Task GetOrderAsync() => Sink.Keep(await intercart.GetOrderAsync(Shop.OrderId).ConfigureAwait(false));

    public async Task UpdateAsync()
    {
        var update = new IntercartUpdateOrderRequest
        {
            Email = Requests.Email,
            ShippingLine = new IntercartShippingLine { Title = Requests.ShippingTitle, Price = 8m },
            DiscountCode = Requests.DiscountCode,
            TipsAmount = 1.8m,
        };
        Sink.Keep(await intercart.UpdateOrderAsync(Shop.OrderId, update).ConfigureAwait(false));
    }

    public async Task PollAsync()
    {
        while (true)
        {
            using IApiResponse<TokenCheckoutSnapshot> response = await tokenCheckout
                .GetCheckoutAsync(Shop.CheckoutToken)
                .ConfigureAwait(false);
            if (response.Error is { } error)
                throw error;
            if (response.StatusCode != System.Net.HttpStatusCode.Accepted)
            {
                Sink.Keep(response.Content);
                return;
            }
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
