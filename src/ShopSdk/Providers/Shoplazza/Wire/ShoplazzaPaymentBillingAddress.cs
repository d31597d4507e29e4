using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>Where an order is billed, as a simulated payment sets it. Every member is optional.</summary>
public sealed record ShoplazzaPaymentBillingAddress : ShoplazzaAddressInput
{
    /// <summary>Gets the first address line; null to leave it out.</summary>
    [JsonPropertyName("address1"), JsonPropertyOrder(1)]
    public string? Address1 { get; init; }

    /// <summary>Gets the second address line; null to leave it out.</summary>
    [JsonPropertyName("address2"), JsonPropertyOrder(1)]
    public string? Address2 { get; init; }

    /// <summary>Gets the latitude, as text; null to leave it out.</summary>
    [JsonPropertyName("latitude"), JsonPropertyOrder(1)]
    public string? Latitude { get; init; }

    /// <summary>Gets the longitude, as text; null to leave it out.</summary>
    [JsonPropertyName("longitude"), JsonPropertyOrder(1)]
    public string? Longitude { get; init; }
}
