using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>How a parcel is doing.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. What else arrives is kept in <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenExpressRecordResultVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets the parcel.</summary>
    [JsonPropertyName("expressnumber"), JsonConverter(typeof(IdConverter))]
    public string? ExpressNumber { get; set; }

    /// <summary>Gets or sets what happened to it.</summary>
    [JsonPropertyName("records"), JsonConverter(typeof(ListOrEmptyConverter<OpenExpressRecordVo>))]
    public IReadOnlyList<OpenExpressRecordVo>? Records { get; set; }
}
