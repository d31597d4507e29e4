using System.Text.Json.Serialization;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>The SKU of a line. Closed edition; only its title is known.</summary>
public sealed record AnqiCmsOrderSku : ExtensibleWireRecord
{
    /// <summary>Gets or sets the title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }
}
