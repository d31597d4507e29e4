using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ShopSdk.Emulator;

namespace ShopSdk.Tests.Emulator;

/// <summary>An emulator with a plain HTTP client in front of it, so that nothing of the SDK is between test and wire.</summary>
internal sealed class EmulatedShopClient : IAsyncDisposable
{
    private EmulatedShopClient(ShopEmulator emulator, string provider)
    {
        Emulator = emulator;
        Http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
        {
            BaseAddress = emulator.AddressOf(provider),
            Timeout = TimeSpan.FromSeconds(30),
        };
        Http.DefaultRequestHeaders.Add("x-shop-token", emulator.ShopToken);
    }

    public ShopEmulator Emulator { get; }

    public HttpClient Http { get; }

    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    public static async Task<EmulatedShopClient> StartAsync(ShopEmulatorOptions? options = null, string provider = "intercart") =>
        new(await ShopEmulator.StartAsync(options, Canceled), provider);

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? body = null)
    {
        var request = new HttpRequestMessage(method, path);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return Http.SendAsync(request, Canceled);
    }

    public Task<(HttpStatusCode Status, JsonObject Json)> GetAsync(string path) => ReadAsync(SendAsync(HttpMethod.Get, path));

    public Task<(HttpStatusCode Status, JsonObject Json)> PostAsync(string path, string body) =>
        ReadAsync(SendAsync(HttpMethod.Post, path, body));

    /// <summary>Creates an order for a cart of the items given, or for the sample cart.</summary>
    public async Task<JsonObject> CreateAsync(string checkoutId = "co-1", params EmulatedItem[] items)
    {
        string cart = items.Length == 0 ? ShopSamples.CartToken : Emulator.Shop.AddCart(items);
        string body = $$"""{"checkout_id":"{{checkoutId}}","cart_token":"{{cart}}","cart_type":1}""";
        (HttpStatusCode status, JsonObject json) = await PostAsync("/api/order", body);
        status.Should().Be(HttpStatusCode.OK);
        return json;
    }

    public async Task<JsonObject> UpdateAsync(JsonObject order, string body)
    {
        (HttpStatusCode status, JsonObject json) = await PostAsync(PathOf(order), body);
        status.Should().Be(HttpStatusCode.OK, json.ToJsonString());
        return json;
    }

    public static string PathOf(JsonObject order) => "/api/order/" + order["id"]!.GetValue<string>();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Emulator.DisposeAsync();
    }

    private static async Task<(HttpStatusCode Status, JsonObject Json)> ReadAsync(Task<HttpResponseMessage> sending)
    {
        using HttpResponseMessage response = await sending;
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        string text = await response.Content.ReadAsStringAsync(Canceled);
        return (response.StatusCode, JsonNode.Parse(text)!.AsObject());
    }
}
