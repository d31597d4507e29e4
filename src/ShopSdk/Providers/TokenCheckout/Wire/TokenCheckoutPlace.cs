using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>A place in the provider's directory of provinces, cities and districts.</summary>
public sealed record TokenCheckoutPlace : WireRecord
{
    /// <summary>Gets or sets the place's id.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IntegerConverter))]
    public long? Id { get; set; }

    /// <summary>Gets or sets the name.</summary>
    [JsonPropertyName("name"), JsonConverter(typeof(TextConverter))]
    public string? Name { get; set; }

    /// <summary>Gets or sets the code.</summary>
    [JsonPropertyName("code"), JsonConverter(typeof(TextConverter))]
    public string? Code { get; set; }

    /// <summary>Gets or sets the place that it lies in.</summary>
    [JsonPropertyName("parent"), JsonConverter(typeof(IntegerConverter))]
    public long? Parent { get; set; }

    /// <summary>Gets or sets the area; empty in the sample.</summary>
    [JsonPropertyName("area"), JsonConverter(typeof(TextConverter))]
    public string? Area { get; set; }

    /// <summary>Gets or sets the short name.</summary>
    [JsonPropertyName("short_name"), JsonConverter(typeof(TextConverter))]
    public string? ShortName { get; set; }

    /// <summary>Gets or sets the name in Latin letters.</summary>
    [JsonPropertyName("pinyin"), JsonConverter(typeof(TextConverter))]
    public string? Pinyin { get; set; }

    /// <summary>Gets or sets the members that this record does not know, by their name on the wire.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
