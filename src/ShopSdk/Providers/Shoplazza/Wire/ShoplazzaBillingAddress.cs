using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>Where an order is billed. The two documents name the address lines differently; all are here.</summary>
public sealed record ShoplazzaBillingAddress : WireRecord
{
    /// <summary>Gets or sets the given name.</summary>
    [JsonPropertyName("first_name"), JsonConverter(typeof(TextConverter))]
    public string? FirstName { get; set; }

    /// <summary>Gets or sets the family name.</summary>
    [JsonPropertyName("last_name"), JsonConverter(typeof(TextConverter))]
    public string? LastName { get; set; }

    /// <summary>Gets or sets the whole name.</summary>
    [JsonPropertyName("name"), JsonConverter(typeof(TextConverter))]
    public string? Name { get; set; }

    /// <summary>Gets or sets the company.</summary>
    [JsonPropertyName("company"), JsonConverter(typeof(TextConverter))]
    public string? Company { get; set; }

    /// <summary>Gets or sets the e-mail address.</summary>
    [JsonPropertyName("email"), JsonConverter(typeof(TextConverter))]
    public string? Email { get; set; }

    /// <summary>Gets or sets the telephone number.</summary>
    [JsonPropertyName("phone"), JsonConverter(typeof(TextConverter))]
    public string? Phone { get; set; }

    /// <summary>Gets or sets the first address line, as the source document names it.</summary>
    [JsonPropertyName("address"), JsonConverter(typeof(TextConverter))]
    public string? Address { get; set; }

    /// <summary>Gets or sets the first address line; the second one beside <see cref="Address"/>.</summary>
    [JsonPropertyName("address1"), JsonConverter(typeof(TextConverter))]
    public string? Address1 { get; set; }

    /// <summary>Gets or sets the second address line.</summary>
    [JsonPropertyName("address2"), JsonConverter(typeof(TextConverter))]
    public string? Address2 { get; set; }

    /// <summary>Gets or sets the district.</summary>
    [JsonPropertyName("area"), JsonConverter(typeof(TextConverter))]
    public string? Area { get; set; }

    /// <summary>Gets or sets the city.</summary>
    [JsonPropertyName("city"), JsonConverter(typeof(TextConverter))]
    public string? City { get; set; }

    /// <summary>Gets or sets the postal code.</summary>
    [JsonPropertyName("zip"), JsonConverter(typeof(TextConverter))]
    public string? Zip { get; set; }

    /// <summary>Gets or sets the province by name.</summary>
    [JsonPropertyName("province"), JsonConverter(typeof(TextConverter))]
    public string? Province { get; set; }

    /// <summary>Gets or sets the province by code.</summary>
    [JsonPropertyName("province_code"), JsonConverter(typeof(TextConverter))]
    public string? ProvinceCode { get; set; }

    /// <summary>Gets or sets the country by name.</summary>
    [JsonPropertyName("country"), JsonConverter(typeof(TextConverter))]
    public string? Country { get; set; }

    /// <summary>Gets or sets the country by its ISO 3166 code.</summary>
    [JsonPropertyName("country_code"), JsonConverter(typeof(TextConverter))]
    public string? CountryCode { get; set; }

    /// <summary>Gets or sets the latitude.</summary>
    [JsonPropertyName("latitude"), JsonConverter(typeof(TextConverter))]
    public string? Latitude { get; set; }

    /// <summary>Gets or sets the longitude.</summary>
    [JsonPropertyName("longitude"), JsonConverter(typeof(TextConverter))]
    public string? Longitude { get; set; }

    /// <summary>Gets or sets what the provider sent beyond these members; null when nothing.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
