using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>An order with which something is the matter.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. What else arrives is kept in <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenRiskOrderVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets the number.</summary>
    [JsonPropertyName("orderno"), JsonConverter(typeof(IdConverter))]
    public string? OrderNumber { get; set; }

    /// <summary>Gets or sets what is the matter.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; set; }

    /// <summary>Gets or sets the order.</summary>
    [JsonPropertyName("orderdetails"), JsonConverter(typeof(ListOrEmptyConverter<OpenOrderdetailVo>))]
    public IReadOnlyList<OpenOrderdetailVo>? Details { get; set; }
}
