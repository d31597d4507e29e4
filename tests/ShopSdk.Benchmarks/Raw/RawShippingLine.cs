using System.Text.Json.Serialization;

namespace ShopSdk.Benchmarks.Raw;

/// <summary>A shipping method.</summary>
public sealed record RawShippingLine
{
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    [JsonPropertyName("price")]
    public string? Price { get; set; }
}
