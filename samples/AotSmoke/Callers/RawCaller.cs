using System.Text.Json;
using ShopSdk.Benchmarks.Raw;

namespace AotSmoke;

/// <summary>Calls with hand-written code and the records of the benchmarks, for comparison.</summary>
internal static class Caller
{
    public static async Task<string> RunAsync(Uri address, Action answered)
    {
        using var client = new HttpClient { BaseAddress = address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/order/1001");
        request.Headers.TryAddWithoutValidation("x-shop-token", "smoke-token");
        using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        await using Stream stream = await response.Content.ReadAsStreamAsync();
        RawOrder? order = await JsonSerializer.DeserializeAsync(stream, RawJson.Default.RawOrder);
        answered();
        return $"Order {order?.Id}: {order?.TotalAmount}";
    }
}
