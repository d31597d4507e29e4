using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>An address in a request: what the shipping address of a new order and the billing address of a simulated payment share.</summary>
public abstract record ShoplazzaAddressInput : WireRecord
{
    /// <summary>Gets the given name. Null to leave it out.</summary>
    [JsonPropertyName("first_name")]
    public string? FirstName { get; init; }

    /// <summary>Gets the family name. Required in a new order; null to leave it out of a payment.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; init; }

    /// <summary>Gets the e-mail address. Required in a new order; null to leave it out of a payment.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    /// <summary>Gets the country by name. Required in a new order; null to leave it out of a payment.</summary>
    [JsonPropertyName("country")]
    public string? Country { get; init; }

    /// <summary>Gets the country by its ISO 3166 code. Required in a new order; null to leave it out of a payment.</summary>
    [JsonPropertyName("country_code")]
    public string? CountryCode { get; init; }

    /// <summary>Gets the province by name. Required in a new order; null to leave it out of a payment.</summary>
    [JsonPropertyName("province")]
    public string? Province { get; init; }

    /// <summary>Gets the province by code. Required in a new order; null to leave it out of a payment.</summary>
    [JsonPropertyName("province_code")]
    public string? ProvinceCode { get; init; }

    /// <summary>Gets the city. Required in a new order; null to leave it out of a payment.</summary>
    [JsonPropertyName("city")]
    public string? City { get; init; }

    /// <summary>Gets the district. Null to leave it out.</summary>
    [JsonPropertyName("area")]
    public string? Area { get; init; }

    /// <summary>Gets the postal code. Null to leave it out.</summary>
    [JsonPropertyName("zip")]
    public string? Zip { get; init; }

    /// <summary>Gets the company. Null to leave it out.</summary>
    [JsonPropertyName("company")]
    public string? Company { get; init; }
}
