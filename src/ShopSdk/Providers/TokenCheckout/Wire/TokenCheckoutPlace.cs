using System.Text.Json.Serialization;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>A place in the provider's directory of provinces, cities and districts.</summary>
public sealed record TokenCheckoutPlace : ExtensibleWireRecord
{
    /// <summary>Gets or sets the place's id.</summary>
    [JsonPropertyName("id")]
    public long? Id { get; set; }

    /// <summary>Gets or sets the name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the code.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; set; }

    /// <summary>Gets or sets the place that it lies in.</summary>
    [JsonPropertyName("parent")]
    public long? Parent { get; set; }

    /// <summary>Gets or sets the area; empty in the sample.</summary>
    [JsonPropertyName("area")]
    public string? Area { get; set; }

    /// <summary>Gets or sets the short name.</summary>
    [JsonPropertyName("short_name")]
    public string? ShortName { get; set; }

    /// <summary>Gets or sets the name in Latin letters.</summary>
    [JsonPropertyName("pinyin")]
    public string? Pinyin { get; set; }
}
