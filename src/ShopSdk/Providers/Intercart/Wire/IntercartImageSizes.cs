using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Intercart.Wire;

/// <summary>The addresses of a product image by width; those that were not made are empty.</summary>
public sealed record IntercartImageSizes : ExtensibleWireRecord
{
    /// <summary>Gets or sets the address of the image as it was uploaded.</summary>
    [JsonPropertyName("origin_image")]
    public string? Original { get; set; }

    /// <summary>Gets or sets the address of the image 750 pixels wide.</summary>
    [JsonPropertyName("750")]
    public string? Width750 { get; set; }

    /// <summary>Gets or sets the address of the image 900 pixels wide.</summary>
    [JsonPropertyName("900")]
    public string? Width900 { get; set; }

    /// <summary>Gets or sets the address of the image 1080 pixels wide.</summary>
    [JsonPropertyName("1080")]
    public string? Width1080 { get; set; }
}
