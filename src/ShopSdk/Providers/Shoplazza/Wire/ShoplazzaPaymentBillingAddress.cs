using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>Where an order is billed, as a simulated payment sets it. Every member is optional.</summary>
public sealed record ShoplazzaPaymentBillingAddress : WireRecord
{
    /// <summary>Gets the given name; null to leave it out.</summary>
    [JsonPropertyName("first_name")]
    public string? FirstName { get; init; }

    /// <summary>Gets the family name; null to leave it out.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; init; }

    /// <summary>Gets the e-mail address; null to leave it out.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    /// <summary>Gets the country by name; null to leave it out.</summary>
    [JsonPropertyName("country")]
    public string? Country { get; init; }

    /// <summary>Gets the country by its ISO 3166 code; null to leave it out.</summary>
    [JsonPropertyName("country_code")]
    public string? CountryCode { get; init; }

    /// <summary>Gets the province by name; null to leave it out.</summary>
    [JsonPropertyName("province")]
    public string? Province { get; init; }

    /// <summary>Gets the province by code; null to leave it out.</summary>
    [JsonPropertyName("province_code")]
    public string? ProvinceCode { get; init; }

    /// <summary>Gets the district; null to leave it out.</summary>
    [JsonPropertyName("area")]
    public string? Area { get; init; }

    /// <summary>Gets the city; null to leave it out.</summary>
    [JsonPropertyName("city")]
    public string? City { get; init; }

    /// <summary>Gets the first address line; null to leave it out.</summary>
    [JsonPropertyName("address1")]
    public string? Address1 { get; init; }

    /// <summary>Gets the second address line; null to leave it out.</summary>
    [JsonPropertyName("address2")]
    public string? Address2 { get; init; }

    /// <summary>Gets the company; null to leave it out.</summary>
    [JsonPropertyName("company")]
    public string? Company { get; init; }

    /// <summary>Gets the latitude, as text; null to leave it out.</summary>
    [JsonPropertyName("latitude")]
    public string? Latitude { get; init; }

    /// <summary>Gets the longitude, as text; null to leave it out.</summary>
    [JsonPropertyName("longitude")]
    public string? Longitude { get; init; }

    /// <summary>Gets the postal code; null to leave it out.</summary>
    [JsonPropertyName("zip")]
    public string? Zip { get; init; }
}
