using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>Something that happened to a parcel.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. What else arrives is kept in <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenExpressRecordVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets when; without a zone.</summary>
    [JsonPropertyName("time")]
    public WireTimestamp? Time { get; set; }

    /// <summary>Gets or sets what.</summary>
    [JsonPropertyName("content")]
    public string? Content { get; set; }

    /// <summary>Gets or sets the state.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }
}
