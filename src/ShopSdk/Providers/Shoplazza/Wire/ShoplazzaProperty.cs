using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>An option of a line, such as a colour.</summary>
public sealed record ShoplazzaProperty : WireRecord
{
    /// <summary>Gets or sets the name.</summary>
    [JsonPropertyName("name"), JsonConverter(typeof(TextConverter))]
    public string? Name { get; set; }

    /// <summary>Gets or sets the value.</summary>
    [JsonPropertyName("value"), JsonConverter(typeof(TextConverter))]
    public string? Value { get; set; }

    /// <summary>Gets or sets the value, as the source document spells the member in fulfillments.</summary>
    [JsonPropertyName("vaule"), JsonConverter(typeof(TextConverter))]
    public string? MisspelledValue { get; set; }

    /// <summary>Gets or sets what the provider sent beyond these members; null when nothing.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
