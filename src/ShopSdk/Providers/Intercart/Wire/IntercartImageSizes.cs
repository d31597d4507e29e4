using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.Intercart.Wire;

/// <summary>The addresses of a product image by width; those that were not made are empty.</summary>
public sealed record IntercartImageSizes : WireRecord
{
    /// <summary>Gets or sets the address of the image as it was uploaded.</summary>
    [JsonPropertyName("origin_image"), JsonConverter(typeof(TextConverter))]
    public string? Original { get; set; }

    /// <summary>Gets or sets the address of the image 750 pixels wide.</summary>
    [JsonPropertyName("750"), JsonConverter(typeof(TextConverter))]
    public string? Width750 { get; set; }

    /// <summary>Gets or sets the address of the image 900 pixels wide.</summary>
    [JsonPropertyName("900"), JsonConverter(typeof(TextConverter))]
    public string? Width900 { get; set; }

    /// <summary>Gets or sets the address of the image 1080 pixels wide.</summary>
    [JsonPropertyName("1080"), JsonConverter(typeof(TextConverter))]
    public string? Width1080 { get; set; }

    /// <summary>Gets or sets the members that this record does not know, by their name on the wire.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
