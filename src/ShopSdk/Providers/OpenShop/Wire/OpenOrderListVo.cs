using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>An order in the list of orders.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. What else arrives is kept in <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenOrderListVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets the number.</summary>
    [JsonPropertyName("orderno"), JsonConverter(typeof(IdConverter))]
    public string? OrderNumber { get; set; }

    /// <summary>Gets or sets the marketplace.</summary>
    [JsonPropertyName("platform")]
    public long? Platform { get; set; }

    /// <summary>Gets or sets the product.</summary>
    [JsonPropertyName("productid"), JsonConverter(typeof(IdConverter))]
    public string? ProductId { get; set; }

    /// <summary>
    /// Gets or sets the state of the order. The values are not known; see <see cref="OpenShopOptions.PaidStatuses"/>.
    /// </summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Gets or sets the total as the provider wrote it.</summary>
    [JsonPropertyName("totalCost")]
    public string? TotalCost { get; set; }

    /// <summary>Gets or sets the SKUs.</summary>
    [JsonPropertyName("skulist"), JsonConverter(typeof(ListOrEmptyConverter<OpenSkuDetailVo>))]
    public IReadOnlyList<OpenSkuDetailVo>? Skus { get; set; }

    /// <summary>Gets or sets when it was made.</summary>
    [JsonPropertyName("createtime")]
    public WireTimestamp? CreatedAt { get; set; }
}
