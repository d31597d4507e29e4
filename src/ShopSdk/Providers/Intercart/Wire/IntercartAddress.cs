using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Intercart.Wire;

/// <summary>
/// A shipping or billing address, in responses and in requests. Empty texts are allowed; null leaves a member out of a
/// request.
/// </summary>
public sealed record IntercartAddress : ExtensibleWireRecord
{
    /// <summary>Gets or sets the given name.</summary>
    [JsonPropertyName("first_name")]
    public string? FirstName { get; set; }

    /// <summary>Gets or sets the family name.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    /// <summary>Gets or sets the first line.</summary>
    [JsonPropertyName("address1")]
    public string? Address1 { get; set; }

    /// <summary>Gets or sets the second line.</summary>
    [JsonPropertyName("address2")]
    public string? Address2 { get; set; }

    /// <summary>Gets or sets the city.</summary>
    [JsonPropertyName("city")]
    public string? City { get; set; }

    /// <summary>Gets or sets the name of the province or state.</summary>
    [JsonPropertyName("province")]
    public string? Province { get; set; }

    /// <summary>Gets or sets the code of the province or state: <c>CA</c>.</summary>
    [JsonPropertyName("province_code")]
    public string? ProvinceCode { get; set; }

    /// <summary>Gets or sets the name of the country.</summary>
    [JsonPropertyName("country")]
    public string? Country { get; set; }

    /// <summary>Gets or sets the two letters of the country: <c>US</c>.</summary>
    [JsonPropertyName("country_code")]
    public string? CountryCode { get; set; }

    /// <summary>Gets or sets the postal code.</summary>
    [JsonPropertyName("zip")]
    public string? Zip { get; set; }

    /// <summary>Gets or sets the telephone number.</summary>
    [JsonPropertyName("phone")]
    public string? Phone { get; set; }
}
