using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>A service on an order. Closed edition; only its fee is known.</summary>
public sealed record AnqiCmsService : WireRecord
{
    /// <summary>Gets or sets the fee, in cents (1/100 of the currency, whatever the currency).</summary>
    [JsonPropertyName("service_fee")]
    [JsonConverter(typeof(IntegerConverter))]
    public long? ServiceFee { get; set; }

    /// <summary>Gets or sets the members that this version does not know; null when there are none.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
