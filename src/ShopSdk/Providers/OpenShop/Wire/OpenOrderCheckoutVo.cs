using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>What has to be paid for the orders that were asked for, as one total.</summary>
public sealed record OpenOrderCheckoutVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets the total as the provider wrote it; the document's sample has the placeholder <c>"string"</c> here.</summary>
    [JsonPropertyName("totalCost")]
    public string? TotalCost { get; set; }

    /// <summary>
    /// Gets the total, by inference in major units; null when <see cref="TotalCost"/> is no plain decimal. The document names no
    /// currency.
    /// </summary>
    [JsonIgnore]
    public decimal? TotalCostAmount => ExactDecimal.TryRead(TotalCost, out decimal amount) ? amount : null;
}
