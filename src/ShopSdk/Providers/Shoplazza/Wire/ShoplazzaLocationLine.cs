using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>The place that an order belongs to.</summary>
public sealed record ShoplazzaLocationLine : WireRecord
{
    /// <summary>Gets or sets the identity.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IdConverter))]
    public string? Id { get; set; }

    /// <summary>Gets or sets the place.</summary>
    [JsonPropertyName("location_id"), JsonConverter(typeof(IdConverter))]
    public string? LocationId { get; set; }

    /// <summary>Gets or sets what the place is called.</summary>
    [JsonPropertyName("location_name"), JsonConverter(typeof(TextConverter))]
    public string? LocationName { get; set; }

    /// <summary>Gets or sets what the provider sent beyond these members; null when nothing.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
