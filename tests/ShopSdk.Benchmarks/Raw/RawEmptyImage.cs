using System.Text.Json.Serialization;

namespace ShopSdk.Benchmarks.Raw;

/// <summary>The image of an item without one: its sizes are an empty list.</summary>
public sealed record RawEmptyImage
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
    public IReadOnlyList<string>? Sizes { get; set; }

    [JsonPropertyName("file_preview_resize")]
    public string? FilePreviewResize { get; set; }
}
