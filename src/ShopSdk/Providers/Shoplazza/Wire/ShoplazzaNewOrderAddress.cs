using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>
/// Where a new order is sent. Last name, e-mail address, country and province with their codes, city and address
/// are required.
/// </summary>
public sealed record ShoplazzaNewOrderAddress : ShoplazzaAddressInput
{
    /// <summary>Gets the telephone number; null to leave it out.</summary>
    [JsonPropertyName("phone"), JsonPropertyOrder(1)]
    public string? Phone { get; init; }

    /// <summary>Gets the first address line. Required.</summary>
    [JsonPropertyName("address"), JsonPropertyOrder(1)]
    public string? Address { get; init; }

    /// <summary>Gets the second address line; null to leave it out.</summary>
    [JsonPropertyName("address1"), JsonPropertyOrder(1)]
    public string? Address1 { get; init; }

    /// <summary>Gets the latitude: a number here, a text in responses. Null to leave it out.</summary>
    [JsonPropertyName("latitude"), JsonPropertyOrder(1)]
    public double? Latitude { get; init; }

    /// <summary>Gets the longitude: a number here, a text in responses. Null to leave it out.</summary>
    [JsonPropertyName("longitude"), JsonPropertyOrder(1)]
    public double? Longitude { get; init; }
}
