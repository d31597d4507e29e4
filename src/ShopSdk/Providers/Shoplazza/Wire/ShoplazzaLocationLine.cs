using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>The place that an order belongs to.</summary>
public sealed record ShoplazzaLocationLine : ExtensibleWireRecord
{
    /// <summary>Gets or sets the identity.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IdConverter))]
    public string? Id { get; set; }

    /// <summary>Gets or sets the place.</summary>
    [JsonPropertyName("location_id"), JsonConverter(typeof(IdConverter))]
    public string? LocationId { get; set; }

    /// <summary>Gets or sets what the place is called.</summary>
    [JsonPropertyName("location_name")]
    public string? LocationName { get; set; }
}
