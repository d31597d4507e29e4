using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>A price from a quantity on.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and tells none of its members. What else arrives is kept in <see
/// cref="Unknown"/>.
/// </remarks>
public sealed record OpenPriceRange : WireRecord
{
    /// <summary>Gets or sets the least quantity.</summary>
    [JsonPropertyName("startqty"), JsonConverter(typeof(IntegerConverter))]
    public long? StartQuantity { get; set; }

    /// <summary>Gets or sets the unit price in major units; the currency is not stated.</summary>
    [JsonPropertyName("price"), JsonConverter(typeof(AmountConverter))]
    public decimal? Price { get; set; }

    /// <summary>Gets or sets the members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
