using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>
/// The state of orders after refreshing: <see cref="OpenOrderRefreshVo0"/>, <see cref="OpenOrderRefreshVo1"/>,
/// <see cref="OpenOrderRefreshVo2"/>, or <see cref="OpenOrderRefreshVoOther"/> for a status that no document has.
/// </summary>
/// <remarks>
/// The document says that refreshStatus 0 is normal and any other value is not. The other members are inferred, and what else
/// arrives is kept in <see cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public abstract record OpenOrderRefreshVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets the state of the orders: 0 is normal. Null when the response does not say.</summary>
    [JsonPropertyName("refreshStatus")]
    public long? RefreshStatus { get; set; }

    /// <summary>Gets or sets the total as the provider wrote it; null when not stated. Checkout states the one that counts.</summary>
    [JsonPropertyName("totalCost")]
    public string? TotalCost { get; set; }

    /// <summary>Gets or sets the orders that are well.</summary>
    [JsonPropertyName("orders"), JsonConverter(typeof(ListOrEmptyConverter<OpenOrderdetailVo>))]
    public IReadOnlyList<OpenOrderdetailVo>? Orders { get; set; }

    /// <summary>Gets or sets the orders with which something is the matter.</summary>
    [JsonPropertyName("riskorders"), JsonConverter(typeof(ListOrEmptyConverter<OpenRiskOrderVo>))]
    public IReadOnlyList<OpenRiskOrderVo>? RiskOrders { get; set; }
}
