using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>A place that a postal code stands for.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and tells none of its members. What else arrives is kept in <see
/// cref="Unknown"/>.
/// </remarks>
public sealed record OpenAddressVo : WireRecord
{
    /// <summary>Gets or sets the postal code.</summary>
    [JsonPropertyName("postcode"), JsonConverter(typeof(TextConverter))]
    public string? Postcode { get; set; }

    /// <summary>Gets or sets the suburb.</summary>
    [JsonPropertyName("suburb"), JsonConverter(typeof(TextConverter))]
    public string? Suburb { get; set; }

    /// <summary>Gets or sets the city.</summary>
    [JsonPropertyName("city"), JsonConverter(typeof(TextConverter))]
    public string? City { get; set; }

    /// <summary>Gets or sets the province.</summary>
    [JsonPropertyName("province"), JsonConverter(typeof(TextConverter))]
    public string? Province { get; set; }

    /// <summary>Gets or sets the members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
