using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>A price from a quantity on.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. What else arrives is kept in <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenPriceRange : ExtensibleWireRecord
{
    /// <summary>Gets or sets the least quantity.</summary>
    [JsonPropertyName("startqty")]
    public long? StartQuantity { get; set; }

    /// <summary>Gets or sets the unit price in major units; the currency is not stated.</summary>
    [JsonPropertyName("price")]
    public decimal? Price { get; set; }
}
