using System.Text.Json.Serialization;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>A service on an order. Closed edition; only its fee is known.</summary>
public sealed record AnqiCmsService : ExtensibleWireRecord
{
    /// <summary>Gets or sets the fee, in cents (1/100 of the currency, whatever the currency).</summary>
    [JsonPropertyName("service_fee")]
    public long? ServiceFee { get; set; }
}
