using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>One thing that a variant differs in, such as its colour.</summary>
public sealed record TokenCheckoutOption : WireRecord
{
    /// <summary>Gets or sets what differs.</summary>
    [JsonPropertyName("title"), JsonConverter(typeof(TextConverter))]
    public string? Title { get; set; }

    /// <summary>Gets or sets which one it is.</summary>
    [JsonPropertyName("value"), JsonConverter(typeof(TextConverter))]
    public string? Value { get; set; }

    /// <summary>Gets or sets the members that this record does not know, by their name on the wire.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
