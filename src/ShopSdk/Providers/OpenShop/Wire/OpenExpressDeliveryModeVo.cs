using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>A way of shipping.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. What else arrives is kept in <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenExpressDeliveryModeVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets the id.</summary>
    [JsonPropertyName("shipid")]
    public long? ShipId { get; set; }

    /// <summary>Gets or sets the name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the fee in major units; the currency is not stated.</summary>
    [JsonPropertyName("cost")]
    public decimal? Cost { get; set; }

    /// <summary>Gets or sets how long it takes.</summary>
    [JsonPropertyName("days")]
    public string? Days { get; set; }
}
