using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>How a price depends on the quantity.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. What else arrives is kept in <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenSaleInfoVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets the prices, by quantity.</summary>
    [JsonPropertyName("pricerange"), JsonConverter(typeof(ListOrEmptyConverter<OpenPriceRange>))]
    public IReadOnlyList<OpenPriceRange>? Ranges { get; set; }
}
