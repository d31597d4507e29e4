using System.Net;
using RestSharp;
using RestSharp.Serializers.Json;
using ShopSdk.Benchmarks.Cases;
using ShopSdk.Benchmarks.Raw;

namespace ShopSdk.Benchmarks.Clients;

/// <summary>RestSharp with its own serializer, on the same type information and records as the hand-written client.</summary>
internal sealed class RestSharpClient(HttpMessageHandler handler) : ICallClient
{
    private readonly RestClient _client = new(
        new RestClientOptions("https://shop.example.com")
        {
            ConfigureMessageHandler = _ => handler,
            Timeout = Timeout.InfiniteTimeSpan,
        },
        configureSerialization: serializers => serializers.UseSystemTextJson(RawJson.Default.Options)
    );

    public async Task GetOrderAsync() =>
        Sink.Keep(await SendAsync<RawOrder>(OrderRequest(Shop.NextOrder())).ConfigureAwait(false));

    public async Task UpdateAsync()
    {
        RestRequest request = OrderRequest(Shop.NextOrder(), Method.Post).AddJsonBody(Requests.RawUpdate);
        Sink.Keep(await SendAsync<RawOrder>(request).ConfigureAwait(false));
    }

    public Task PollAsync() => PollTextAsync();

    // It reads every response anyhow.
    public async Task PollTextAsync()
    {
        string token = Shop.NextCheckout();
        while (true)
        {
            RestRequest request = new RestRequest("api/checkout/{token}/").AddUrlSegment("token", token);
            RestResponse<RawSnapshot> response = await _client.ExecuteAsync<RawSnapshot>(request).ConfigureAwait(false);
            if (response.StatusCode == HttpStatusCode.Accepted)
                continue;
            Sink.Keep(response.ThrowIfError().Data);
            return;
        }
    }

    public async Task CreateAndPlaceAsync()
    {
        var create = new RawCreate
        {
            CheckoutId = Requests.NextReference(),
            CartToken = Requests.CartToken,
            CartType = 1,
        };
        RawOrder created = await SendAsync<RawOrder>(Prepare(new RestRequest("api/order", Method.Post)).AddJsonBody(create))
            .ConfigureAwait(false);
        for (int i = 0; i < 2; i++)
            await SendAsync<RawOrder>(OrderRequest(created.Id!)).ConfigureAwait(false);
        RestRequest completion = OrderRequest(created.Id!, Method.Post)
            .AddJsonBody(new RawComplete { Complete = true, PaymentPending = true });
        Sink.Keep(await SendAsync<RawOrder>(completion).ConfigureAwait(false));
    }

    private static RestRequest OrderRequest(string id, Method method = Method.Get) =>
        Prepare(new RestRequest("api/order/{orderId}", method)).AddUrlSegment("orderId", id);

    private static RestRequest Prepare(RestRequest request) => request.AddHeader("x-shop-token", Requests.Token);

    private async Task<T> SendAsync<T>(RestRequest request)
    {
        RestResponse<T> response = await _client.ExecuteAsync<T>(request).ConfigureAwait(false);
        return response.ThrowIfError().Data!;
    }
}
