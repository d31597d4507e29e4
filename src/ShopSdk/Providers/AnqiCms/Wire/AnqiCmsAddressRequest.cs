using System.Text.Json.Serialization;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>An address to ship to.</summary>
/// <remarks>Two spellings are documented: <c>country</c>, <c>address_info</c>, <c>postcode</c> by the address and order pages and the published source, <c>district</c>, <c>address</c>, <c>zipcode</c> by the checkout page. Members that an edition does not know are dropped there, so send both.</remarks>
public sealed record AnqiCmsAddressRequest : AnqiCmsAddressInput
{
    /// <summary>Gets the saved address to use and overwrite; null makes a new one.</summary>
    [JsonPropertyName("id")]
    public long? Id { get; init; }

    /// <summary>Gets the district, in the spelling of the checkout document.</summary>
    [JsonPropertyName("district"), JsonPropertyOrder(1)]
    public string? District { get; init; }

    /// <summary>Gets street and number, in the spelling of the checkout document.</summary>
    [JsonPropertyName("address"), JsonPropertyOrder(1)]
    public string? Address { get; init; }

    /// <summary>Gets the postal code, in the spelling of the checkout document.</summary>
    [JsonPropertyName("zipcode"), JsonPropertyOrder(1)]
    public string? Zipcode { get; init; }
}
