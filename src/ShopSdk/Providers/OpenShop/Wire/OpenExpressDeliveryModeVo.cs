using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>A way of shipping.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and tells none of its members. What else arrives is kept in <see
/// cref="Unknown"/>.
/// </remarks>
public sealed record OpenExpressDeliveryModeVo : WireRecord
{
    /// <summary>Gets or sets the id.</summary>
    [JsonPropertyName("shipid"), JsonConverter(typeof(IntegerConverter))]
    public long? ShipId { get; set; }

    /// <summary>Gets or sets the name.</summary>
    [JsonPropertyName("name"), JsonConverter(typeof(TextConverter))]
    public string? Name { get; set; }

    /// <summary>Gets or sets the fee in major units; the currency is not stated.</summary>
    [JsonPropertyName("cost"), JsonConverter(typeof(AmountConverter))]
    public decimal? Cost { get; set; }

    /// <summary>Gets or sets how long it takes.</summary>
    [JsonPropertyName("days"), JsonConverter(typeof(TextConverter))]
    public string? Days { get; set; }

    /// <summary>Gets or sets the members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
