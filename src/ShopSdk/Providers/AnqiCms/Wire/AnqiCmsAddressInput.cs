using System.Text.Json.Serialization;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>An address in a request, without its id: what naming where to ship to and changing a saved address share.</summary>
public abstract record AnqiCmsAddressInput : WireRecord
{
    /// <summary>Gets the name, or the given name where <see cref="LastName"/> has the other; at most 64 characters.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Gets the family name; at most 64 characters.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; init; }

    /// <summary>Gets the telephone number; at most 20 characters.</summary>
    [JsonPropertyName("phone")]
    public string? Phone { get; init; }

    /// <summary>Gets the e-mail address; at most 100 characters.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    /// <summary>Gets the province; at most 100 characters.</summary>
    [JsonPropertyName("province")]
    public string? Province { get; init; }

    /// <summary>Gets the city; at most 100 characters.</summary>
    [JsonPropertyName("city")]
    public string? City { get; init; }

    /// <summary>Gets the town or district; at most 100 characters.</summary>
    [JsonPropertyName("town")]
    public string? Town { get; init; }

    /// <summary>Gets the country; the Chinese examples have the district here. At most 100 characters.</summary>
    [JsonPropertyName("country")]
    public string? Country { get; init; }

    /// <summary>Gets street and number; at most 255 characters.</summary>
    [JsonPropertyName("address_info")]
    public string? AddressInfo { get; init; }

    /// <summary>Gets the company; at most 250 characters.</summary>
    [JsonPropertyName("company")]
    public string? Company { get; init; }

    /// <summary>Gets the postal code; at most 36 characters.</summary>
    [JsonPropertyName("postcode")]
    public string? Postcode { get; init; }
}
