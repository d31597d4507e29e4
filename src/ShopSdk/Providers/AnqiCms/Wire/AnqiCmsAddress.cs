using System.Text.Json.Serialization;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>A saved address.</summary>
public sealed record AnqiCmsAddress : AnqiCmsStoredRecord
{
    /// <summary>Gets or sets the state of the record; 1 once saved.</summary>
    [JsonPropertyName("status")]
    public long? Status { get; set; }

    /// <summary>Gets or sets the name, or the given name where <see cref="LastName"/> has the other.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the family name.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    /// <summary>Gets or sets the telephone number.</summary>
    [JsonPropertyName("phone")]
    public string? Phone { get; set; }

    /// <summary>Gets or sets the e-mail address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>Gets or sets the province.</summary>
    [JsonPropertyName("province")]
    public string? Province { get; set; }

    /// <summary>Gets or sets the city.</summary>
    [JsonPropertyName("city")]
    public string? City { get; set; }

    /// <summary>Gets or sets the town or district.</summary>
    [JsonPropertyName("town")]
    public string? Town { get; set; }

    /// <summary>Gets or sets the country; the Chinese examples have the district here.</summary>
    [JsonPropertyName("country")]
    public string? Country { get; set; }

    /// <summary>Gets or sets street and number.</summary>
    [JsonPropertyName("address_info")]
    public string? AddressInfo { get; set; }

    /// <summary>Gets or sets the company.</summary>
    [JsonPropertyName("company")]
    public string? Company { get; set; }

    /// <summary>Gets or sets the postal code.</summary>
    [JsonPropertyName("postcode")]
    public string? Postcode { get; set; }

    /// <summary>Gets or sets the district, in the spelling of the checkout document.</summary>
    [JsonPropertyName("district")]
    public string? District { get; set; }

    /// <summary>Gets or sets street and number, in the spelling of the checkout document.</summary>
    [JsonPropertyName("address")]
    public string? Address { get; set; }

    /// <summary>Gets or sets the postal code, in the spelling of the checkout document.</summary>
    [JsonPropertyName("zipcode")]
    public string? Zipcode { get; set; }
}
