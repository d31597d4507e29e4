using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>An order and the parcel that it is in.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. What else arrives is kept in <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenQueryExpressnumberVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets the order.</summary>
    [JsonPropertyName("orderno"), JsonConverter(typeof(IdConverter))]
    public string? OrderNumber { get; set; }

    /// <summary>Gets or sets the parcel; null for none yet.</summary>
    [JsonPropertyName("expressnumber"), JsonConverter(typeof(IdConverter))]
    public string? ExpressNumber { get; set; }
}
