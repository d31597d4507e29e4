using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>
/// Where a new order is sent. Last name, e-mail address, country and province with their codes, city and address
/// are required.
/// </summary>
public sealed record ShoplazzaNewOrderAddress : WireRecord
{
    /// <summary>Gets the given name; null to leave it out.</summary>
    [JsonPropertyName("first_name")]
    public string? FirstName { get; init; }

    /// <summary>Gets the family name. Required.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; init; }

    /// <summary>Gets the e-mail address. Required.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    /// <summary>Gets the telephone number; null to leave it out.</summary>
    [JsonPropertyName("phone")]
    public string? Phone { get; init; }

    /// <summary>Gets the country by name. Required.</summary>
    [JsonPropertyName("country")]
    public string? Country { get; init; }

    /// <summary>Gets the country by its ISO 3166 code. Required.</summary>
    [JsonPropertyName("country_code")]
    public string? CountryCode { get; init; }

    /// <summary>Gets the province by name. Required.</summary>
    [JsonPropertyName("province")]
    public string? Province { get; init; }

    /// <summary>Gets the province by code. Required.</summary>
    [JsonPropertyName("province_code")]
    public string? ProvinceCode { get; init; }

    /// <summary>Gets the city. Required.</summary>
    [JsonPropertyName("city")]
    public string? City { get; init; }

    /// <summary>Gets the district; null to leave it out.</summary>
    [JsonPropertyName("area")]
    public string? Area { get; init; }

    /// <summary>Gets the first address line. Required.</summary>
    [JsonPropertyName("address")]
    public string? Address { get; init; }

    /// <summary>Gets the second address line; null to leave it out.</summary>
    [JsonPropertyName("address1")]
    public string? Address1 { get; init; }

    /// <summary>Gets the postal code; null to leave it out.</summary>
    [JsonPropertyName("zip")]
    public string? Zip { get; init; }

    /// <summary>Gets the company; null to leave it out.</summary>
    [JsonPropertyName("company")]
    public string? Company { get; init; }

    /// <summary>Gets the latitude: a number here, a text in responses. Null to leave it out.</summary>
    [JsonPropertyName("latitude")]
    public double? Latitude { get; init; }

    /// <summary>Gets the longitude: a number here, a text in responses. Null to leave it out.</summary>
    [JsonPropertyName("longitude")]
    public double? Longitude { get; init; }
}
