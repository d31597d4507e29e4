using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ShopSdk.Benchmarks.Cases;
using ShopSdk.Benchmarks.Raw;

namespace ShopSdk.Benchmarks.Clients;

/// <summary>What a careful user writes by hand: headers first, then the stream, with source-generated type information.</summary>
internal sealed class RawClient : ICallClient
{
    private const string Address = "https://shop.example.com";

    private static readonly MediaTypeHeaderValue JsonType = new("application/json") { CharSet = "utf-8" };

    private readonly HttpClient _client;

    /// <summary>Makes one over a handler.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="isLean">Whether to give up the time limit that the platform's client has by itself.</param>
    public RawClient(HttpMessageHandler handler, bool isLean)
    {
        _client = new HttpClient(handler);
        if (isLean)
            _client.Timeout = Timeout.InfiniteTimeSpan;
    }

    public async Task GetOrderAsync()
    {
        using HttpRequestMessage request = NewRequest(
            HttpMethod.Get,
            $"{Address}/api/order/{Uri.EscapeDataString(Shop.NextOrder())}"
        );
        await SendAsync(request, RawJson.Default.RawOrder).ConfigureAwait(false);
    }

    public async Task UpdateAsync()
    {
        using HttpRequestMessage request = NewRequest(
            HttpMethod.Post,
            $"{Address}/api/order/{Uri.EscapeDataString(Shop.NextOrder())}"
        );
        request.Content = Content(Requests.RawUpdate, RawJson.Default.RawUpdate);
        await SendAsync(request, RawJson.Default.RawOrder).ConfigureAwait(false);
    }

    public Task PollAsync() => PollTextAsync();

    // It reads every response anyhow.
    public async Task PollTextAsync()
    {
        string token = Shop.NextCheckout();
        while (true)
        {
            // The token in the path is the credential.
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{Address}/api/checkout/{Uri.EscapeDataString(token)}/");
            using HttpResponseMessage response = await _client
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead)
                .ConfigureAwait(false);
            response.EnsureSuccessStatusCode();
            RawSnapshot? snapshot = await ReadAsync(response, RawJson.Default.RawSnapshot).ConfigureAwait(false);
            if (response.StatusCode != HttpStatusCode.Accepted)
            {
                Sink.Keep(snapshot);
                return;
            }
        }
    }

    public async Task CreateAndPlaceAsync()
    {
        RawOrder created;
        using (HttpRequestMessage request = NewRequest(HttpMethod.Post, $"{Address}/api/order"))
        {
            var create = new RawCreate
            {
                CheckoutId = Requests.NextReference(),
                CartToken = Requests.CartToken,
                CartType = 1,
            };
            request.Content = Content(create, RawJson.Default.RawCreate);
            created = await SendAsync(request, RawJson.Default.RawOrder).ConfigureAwait(false);
        }
        string address = $"{Address}/api/order/{Uri.EscapeDataString(created.Id!)}";
        for (int i = 0; i < 2; i++)
        {
            using HttpRequestMessage request = NewRequest(HttpMethod.Get, address);
            await SendAsync(request, RawJson.Default.RawOrder).ConfigureAwait(false);
        }
        using HttpRequestMessage completion = NewRequest(HttpMethod.Post, address);
        completion.Content = Content(new RawComplete { Complete = true, PaymentPending = true }, RawJson.Default.RawComplete);
        await SendAsync(completion, RawJson.Default.RawOrder).ConfigureAwait(false);
    }

    private static HttpRequestMessage NewRequest(HttpMethod method, string address)
    {
        var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("x-shop-token", Requests.Token);
        return request;
    }

    private static ByteArrayContent Content<T>(T body, JsonTypeInfo<T> info)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, info));
        content.Headers.ContentType = JsonType;
        return content;
    }

    private async Task<T> SendAsync<T>(HttpRequestMessage request, JsonTypeInfo<T> info)
    {
        using HttpResponseMessage response = await _client
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead)
            .ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        T? value = await ReadAsync(response, info).ConfigureAwait(false);
        Sink.Keep(value);
        return value!;
    }

    private static async Task<T?> ReadAsync<T>(HttpResponseMessage response, JsonTypeInfo<T> info)
    {
        Stream stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
            return await JsonSerializer.DeserializeAsync(stream, info).ConfigureAwait(false);
    }
}
