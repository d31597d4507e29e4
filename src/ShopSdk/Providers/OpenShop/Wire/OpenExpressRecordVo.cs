using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>Something that happened to a parcel.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and tells none of its members. What else arrives is kept in <see
/// cref="Unknown"/>.
/// </remarks>
public sealed record OpenExpressRecordVo : WireRecord
{
    /// <summary>Gets or sets when; without a zone.</summary>
    [JsonPropertyName("time"), JsonConverter(typeof(TimestampConverter))]
    public WireTimestamp? Time { get; set; }

    /// <summary>Gets or sets what.</summary>
    [JsonPropertyName("content"), JsonConverter(typeof(TextConverter))]
    public string? Content { get; set; }

    /// <summary>Gets or sets the state.</summary>
    [JsonPropertyName("status"), JsonConverter(typeof(TextConverter))]
    public string? Status { get; set; }

    /// <summary>Gets or sets the members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
