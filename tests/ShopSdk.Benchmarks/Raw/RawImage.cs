using System.Text.Json.Serialization;

namespace ShopSdk.Benchmarks.Raw;

/// <summary>An image.</summary>
public sealed record RawImage
{
    [JsonPropertyName("file_key")]
    public string? FileKey { get; set; }

    [JsonPropertyName("file_preview")]
    public string? FilePreview { get; set; }

    [JsonPropertyName("file_id")]
    public string? FileId { get; set; }

    [JsonPropertyName("file_keys")]
    public string? FileKeys { get; set; }

    [JsonPropertyName("file_previews")]
    public string? FilePreviews { get; set; }

    [JsonPropertyName("new")]
    public RawImageSizes? Sizes { get; set; }

    [JsonPropertyName("file_preview_resize")]
    public string? FilePreviewResize { get; set; }
}
