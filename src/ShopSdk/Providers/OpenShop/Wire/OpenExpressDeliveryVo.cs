using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>How orders can be sent, and what each way costs.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. What else arrives is kept in <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenExpressDeliveryVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets the ways of shipping.</summary>
    [JsonPropertyName("deliverymodes"), JsonConverter(typeof(ListOrEmptyConverter<OpenExpressDeliveryModeVo>))]
    public IReadOnlyList<OpenExpressDeliveryModeVo>? Modes { get; set; }

    /// <summary>Gets or sets the names under which goods can be declared.</summary>
    [JsonPropertyName("declarednames"), JsonConverter(typeof(ListOrEmptyConverter<OpenExpressDeclarednameVo>))]
    public IReadOnlyList<OpenExpressDeclarednameVo>? DeclaredNames { get; set; }
}
