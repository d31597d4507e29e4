using System.Net;
using System.Text.Json.Serialization;
using Refit;
using ShopSdk.Benchmarks.Cases;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.Intercart.Wire;
using ShopSdk.Providers.TokenCheckout;
using ShopSdk.Providers.TokenCheckout.Wire;

namespace ShopSdk.Benchmarks.Clients;

/// <summary>Refit's generated code with its own serializer, on ShopSdk's records and their serializer contexts.</summary>
internal sealed class RefitClient : ICallClient
{
    private readonly IRefitIntercartApi _intercart;
    private readonly IRefitTokenCheckoutApi _tokenCheckout;

    /// <summary>Makes one over a handler.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="isBuffered">Whether a body is written to memory before it is sent, as Refit advises for small ones.</param>
    public RefitClient(HttpMessageHandler handler, bool isBuffered)
    {
        var http = new HttpClient(handler) { BaseAddress = new Uri("https://shop.example.com") };
        _intercart = RestService.ForGenerated<IRefitIntercartApi>(http, Settings(IntercartJson.Default, isBuffered));
        _tokenCheckout = RestService.ForGenerated<IRefitTokenCheckoutApi>(http, Settings(TokenCheckoutJson.Default, isBuffered));
    }

    public async Task GetOrderAsync() => Sink.Keep(await _intercart.GetOrderAsync(Shop.NextOrder()).ConfigureAwait(false));

    public async Task UpdateAsync() =>
        Sink.Keep(await _intercart.UpdateOrderAsync(Shop.NextOrder(), Requests.Update).ConfigureAwait(false));

    public Task PollAsync() => PollTextAsync();

    // It reads every response anyhow.
    public async Task PollTextAsync()
    {
        string token = Shop.NextCheckout();
        while (true)
        {
            using IApiResponse<TokenCheckoutSnapshot> response = await _tokenCheckout
                .GetCheckoutAsync(token)
                .ConfigureAwait(false);
            if (response.StatusCode == HttpStatusCode.Accepted)
                continue;
            Sink.Keep(response.Error is { } error ? throw error : response.Content);
            return;
        }
    }

    public async Task CreateAndPlaceAsync()
    {
        IntercartOrder created = await _intercart
            .CreateOrderAsync(
                new()
                {
                    CheckoutId = Requests.NextReference(),
                    CartToken = Requests.CartToken,
                    CartType = 1,
                }
            )
            .ConfigureAwait(false);
        string id = created.Id!;
        for (int i = 0; i < 2; i++)
            await _intercart.GetOrderAsync(id).ConfigureAwait(false);
        IntercartCompleteOrderRequest completion = new() { Complete = true, PaymentPending = true };
        Sink.Keep(await _intercart.CompleteOrderAsync(id, completion).ConfigureAwait(false));
    }

    private static RefitSettings Settings(JsonSerializerContext context, bool isBuffered)
    {
        RefitSettings settings = RefitSettings.ForJsonContext(context);
        if (isBuffered)
            settings.RequestBodySerialization = RequestBodySerializationMode.Buffered;
        return settings;
    }
}
