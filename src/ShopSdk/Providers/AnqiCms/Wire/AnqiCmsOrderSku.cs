using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>The SKU of a line. Closed edition; only its title is known.</summary>
public sealed record AnqiCmsOrderSku : WireRecord
{
    /// <summary>Gets or sets the title.</summary>
    [JsonPropertyName("title")]
    [JsonConverter(typeof(TextConverter))]
    public string? Title { get; set; }

    /// <summary>Gets or sets the members that this version does not know; null when there are none.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
