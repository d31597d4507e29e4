using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>A picture of a product or a variant.</summary>
public sealed record TokenCheckoutImage : ExtensibleWireRecord
{
    /// <summary>Gets or sets the address; empty when there is no picture.</summary>
    [JsonPropertyName("src")]
    public string? Source { get; set; }

    /// <summary>Gets or sets further data; empty in every sample.</summary>
    [JsonPropertyName("metafield")]
    public IDictionary<string, JsonElement>? Metafield { get; set; }
}
