using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.Intercart.Wire;

/// <summary>
/// A shipping or billing address, in answers and in requests. Empty texts are allowed; null leaves a member out of a
/// request.
/// </summary>
public sealed record IntercartAddress : WireRecord
{
    /// <summary>Gets or sets the given name.</summary>
    [JsonPropertyName("first_name"), JsonConverter(typeof(TextConverter))]
    public string? FirstName { get; set; }

    /// <summary>Gets or sets the family name.</summary>
    [JsonPropertyName("last_name"), JsonConverter(typeof(TextConverter))]
    public string? LastName { get; set; }

    /// <summary>Gets or sets the first line.</summary>
    [JsonPropertyName("address1"), JsonConverter(typeof(TextConverter))]
    public string? Address1 { get; set; }

    /// <summary>Gets or sets the second line.</summary>
    [JsonPropertyName("address2"), JsonConverter(typeof(TextConverter))]
    public string? Address2 { get; set; }

    /// <summary>Gets or sets the city.</summary>
    [JsonPropertyName("city"), JsonConverter(typeof(TextConverter))]
    public string? City { get; set; }

    /// <summary>Gets or sets the name of the province or state.</summary>
    [JsonPropertyName("province"), JsonConverter(typeof(TextConverter))]
    public string? Province { get; set; }

    /// <summary>Gets or sets the code of the province or state: <c>CA</c>.</summary>
    [JsonPropertyName("province_code"), JsonConverter(typeof(TextConverter))]
    public string? ProvinceCode { get; set; }

    /// <summary>Gets or sets the name of the country.</summary>
    [JsonPropertyName("country"), JsonConverter(typeof(TextConverter))]
    public string? Country { get; set; }

    /// <summary>Gets or sets the two letters of the country: <c>US</c>.</summary>
    [JsonPropertyName("country_code"), JsonConverter(typeof(TextConverter))]
    public string? CountryCode { get; set; }

    /// <summary>Gets or sets the postal code.</summary>
    [JsonPropertyName("zip"), JsonConverter(typeof(TextConverter))]
    public string? Zip { get; set; }

    /// <summary>Gets or sets the telephone number.</summary>
    [JsonPropertyName("phone"), JsonConverter(typeof(TextConverter))]
    public string? Phone { get; set; }

    /// <summary>Gets or sets the members that this record does not know, by their name on the wire.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
