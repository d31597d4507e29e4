using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>An option of a line, such as a colour.</summary>
public sealed record ShoplazzaProperty : ExtensibleWireRecord
{
    /// <summary>Gets or sets the name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the value.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }

    /// <summary>Gets or sets the value, as the source document spells the member in fulfillments.</summary>
    [JsonPropertyName("vaule")]
    public string? MisspelledValue { get; set; }
}
