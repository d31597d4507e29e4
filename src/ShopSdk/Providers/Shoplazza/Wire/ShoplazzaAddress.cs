using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>An address in a response: what the shipping and the billing address of an order share.</summary>
public abstract record ShoplazzaAddress : ExtensibleWireRecord
{
    /// <summary>Gets or sets the given name.</summary>
    [JsonPropertyName("first_name")]
    public string? FirstName { get; set; }

    /// <summary>Gets or sets the family name.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    /// <summary>Gets or sets the whole name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the company.</summary>
    [JsonPropertyName("company")]
    public string? Company { get; set; }

    /// <summary>Gets or sets the e-mail address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>Gets or sets the telephone number.</summary>
    [JsonPropertyName("phone")]
    public string? Phone { get; set; }

    /// <summary>Gets or sets the first address line; in a billing address the second one beside <see cref="ShoplazzaBillingAddress.Address"/>.</summary>
    [JsonPropertyName("address1")]
    public string? Address1 { get; set; }

    /// <summary>Gets or sets the second address line.</summary>
    [JsonPropertyName("address2")]
    public string? Address2 { get; set; }

    /// <summary>Gets or sets the district.</summary>
    [JsonPropertyName("area")]
    public string? Area { get; set; }

    /// <summary>Gets or sets the city.</summary>
    [JsonPropertyName("city")]
    public string? City { get; set; }

    /// <summary>Gets or sets the postal code.</summary>
    [JsonPropertyName("zip")]
    public string? Zip { get; set; }

    /// <summary>Gets or sets the province by name.</summary>
    [JsonPropertyName("province")]
    public string? Province { get; set; }

    /// <summary>Gets or sets the province by code; samples of a shipping address have <c>US-KY</c> and <c>KY</c>.</summary>
    [JsonPropertyName("province_code")]
    public string? ProvinceCode { get; set; }

    /// <summary>Gets or sets the country by name.</summary>
    [JsonPropertyName("country")]
    public string? Country { get; set; }

    /// <summary>Gets or sets the country by its ISO 3166 code.</summary>
    [JsonPropertyName("country_code")]
    public string? CountryCode { get; set; }

    /// <summary>Gets or sets the latitude.</summary>
    [JsonPropertyName("latitude")]
    public string? Latitude { get; set; }

    /// <summary>Gets or sets the longitude.</summary>
    [JsonPropertyName("longitude")]
    public string? Longitude { get; set; }
}
