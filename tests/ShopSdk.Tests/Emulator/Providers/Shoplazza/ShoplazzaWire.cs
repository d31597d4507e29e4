using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using ShopSdk.Emulator;
using ShopSdk.Emulator.Providers.Shoplazza;

namespace ShopSdk.Tests.Emulator.Providers.Shoplazza;

/// <summary>An emulated Shoplazza store with a plain HTTP client in front of it.</summary>
internal sealed class ShoplazzaWire : IAsyncDisposable
{
    public const string Root = "/openapi/2022-01/orders";

    private readonly HttpClient _http;

    private ShoplazzaWire(ShopEmulator emulator)
    {
        Emulator = emulator;
        _http = new HttpClient { BaseAddress = emulator.AddressOf("shoplazza") };
        _http.DefaultRequestHeaders.Add("access-token", emulator.ShopToken);
    }

    public ShopEmulator Emulator { get; }

    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    public static async Task<ShoplazzaWire> StartAsync(Action<ShoplazzaEmulatorOptions>? configure = null)
    {
        var options = new ShopEmulatorOptions();
        configure?.Invoke(options.For<ShoplazzaEmulatorOptions>());
        return new(await ShopEmulator.StartAsync(options, Canceled));
    }

    /// <summary>The body of a creation, ready to be spoilt.</summary>
    public static JsonObject NewOrder() =>
        JsonNode
            .Parse(
                """
                {
                  "tax_total": "1.50", "discount": "10.00", "currency_code": "USD", "note": "order-4711", "tags": ["a", "b"],
                  "shipping_address": {
                    "first_name": "Bob", "last_name": "Norman", "email": "bob@shop.example", "phone": "555", "country": "United States",
                    "country_code": "US", "province": "Kentucky", "province_code": "KY", "city": "Louisville", "area": "sz",
                    "address": "Chestnut Street 92", "address1": "2nd floor", "zip": "40202", "company": "", "latitude": 45.4, "longitude": -75.6
                  },
                  "line_items": [
                    { "product_id": "18240", "variant_id": "157301", "quantity": 2, "custom_properties": { "prop": "value" } },
                    { "product_id": "18241", "variant_id": "157302", "quantity": 1 }
                  ],
                  "shipping_line": { "name": "Standard", "shipping_price": "5.90", "desc": "3 days" }
                }
                """
            )!
            .AsObject();

    public async Task<(HttpStatusCode Status, JsonNode? Json)> SendAsync(
        HttpMethod method,
        string path,
        string? body = null,
        string? type = "application/json"
    )
    {
        using var request = new HttpRequestMessage(method, Root + path);
        // The provider refuses a POST that is no JSON, so that there is always a body.
        if (method == HttpMethod.Post)
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body ?? "{}"))
            {
                Headers = { ContentType = type is null ? null : new MediaTypeHeaderValue(type) },
            };
        using HttpResponseMessage response = await _http.SendAsync(request, Canceled);
        response.Headers.Should().Contain(header => header.Key == "Request-Id");
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync(Canceled)));
    }

    public async Task<JsonObject> OkAsync(HttpMethod method, string path, string? body = null)
    {
        (HttpStatusCode status, JsonNode? json) = await SendAsync(method, path, body);
        status.Should().Be(HttpStatusCode.OK, json?.ToJsonString());
        return json!.AsObject();
    }

    public async Task<JsonObject> CreateAsync() => await OkAsync(HttpMethod.Post, "", NewOrder().ToJsonString());

    /// <summary>Sends no token at all, or another one.</summary>
    public void UseToken(string? token)
    {
        _http.DefaultRequestHeaders.Remove("access-token");
        if (token is not null)
            _http.DefaultRequestHeaders.Add("access-token", token);
    }

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return Emulator.DisposeAsync();
    }
}
