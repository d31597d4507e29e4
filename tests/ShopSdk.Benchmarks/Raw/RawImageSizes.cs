using System.Text.Json.Serialization;

namespace ShopSdk.Benchmarks.Raw;

/// <summary>The addresses of an image.</summary>
public sealed record RawImageSizes
{
    [JsonPropertyName("origin_image")]
    public string? Original { get; set; }

    [JsonPropertyName("750")]
    public string? Width750 { get; set; }

    [JsonPropertyName("900")]
    public string? Width900 { get; set; }

    [JsonPropertyName("1080")]
    public string? Width1080 { get; set; }
}
