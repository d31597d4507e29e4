using System.Text.Json;

namespace ShopSdk.ContractTests.WireMock;

/// <summary>A request in WireMock's journal.</summary>
/// <param name="Method">Its method.</param>
/// <param name="Url">Its path and query.</param>
/// <param name="Headers">Its headers.</param>
/// <param name="Body">Its body as text; empty when there was none.</param>
public sealed record WireMockRequest(string Method, string Url, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>Reads a serve event.</summary>
    public static WireMockRequest Read(JsonElement served)
    {
        JsonElement request = served.GetProperty("request");
        return new(
            request.GetProperty("method").ToString(),
            request.GetProperty("url").ToString(),
            request
                .GetProperty("headers")
                .EnumerateObject()
                .ToDictionary(header => header.Name, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            request.TryGetProperty("body", out JsonElement body) ? body.ToString() : ""
        );
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Url} {Body}";
}
