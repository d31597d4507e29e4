using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>A picture of a product or a variant.</summary>
public sealed record TokenCheckoutImage : WireRecord
{
    /// <summary>Gets or sets the address; empty when there is no picture.</summary>
    [JsonPropertyName("src"), JsonConverter(typeof(TextConverter))]
    public string? Source { get; set; }

    /// <summary>Gets or sets further data; empty in every sample.</summary>
    [JsonPropertyName("metafield")]
    public IDictionary<string, JsonElement>? Metafield { get; set; }

    /// <summary>Gets or sets the members that this record does not know, by their name on the wire.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
