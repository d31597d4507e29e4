using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>A place that a postal code means.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. What else arrives is kept in <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenAddressVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets the postal code.</summary>
    [JsonPropertyName("postcode")]
    public string? Postcode { get; set; }

    /// <summary>Gets or sets the suburb.</summary>
    [JsonPropertyName("suburb")]
    public string? Suburb { get; set; }

    /// <summary>Gets or sets the city.</summary>
    [JsonPropertyName("city")]
    public string? City { get; set; }

    /// <summary>Gets or sets the province.</summary>
    [JsonPropertyName("province")]
    public string? Province { get; set; }
}
