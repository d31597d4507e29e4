using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Intercart.Wire;

/// <summary>The image of a line. A line without one has little more than an empty <see cref="Sizes"/>.</summary>
public sealed record IntercartImage : ExtensibleWireRecord
{
    /// <summary>Gets or sets the place of the file in the shop's storage.</summary>
    [JsonPropertyName("file_key")]
    public string? FileKey { get; set; }

    /// <summary>Gets or sets the address of the file.</summary>
    [JsonPropertyName("file_preview")]
    public string? FilePreview { get; set; }

    /// <summary>Gets or sets the identity of the file.</summary>
    [JsonPropertyName("file_id"), JsonConverter(typeof(IdConverter))]
    public string? FileId { get; set; }

    /// <summary>Gets or sets the places of several files, separated by commas; positions may be empty.</summary>
    [JsonPropertyName("file_keys")]
    public string? FileKeys { get; set; }

    /// <summary>Gets or sets the addresses of several files, separated by commas; positions may be empty.</summary>
    [JsonPropertyName("file_previews")]
    public string? FilePreviews { get; set; }

    /// <summary>Gets or sets the image by width; null when there is none (the wire says <c>[]</c>).</summary>
    [JsonPropertyName("new"), JsonConverter(typeof(EmptyArrayAsNullConverter<IntercartImageSizes>))]
    public IntercartImageSizes? Sizes { get; set; }

    /// <summary>Gets or sets the address of a small image; only the query when there is no image.</summary>
    [JsonPropertyName("file_preview_resize")]
    public string? FilePreviewResize { get; set; }
}
