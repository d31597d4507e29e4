using System.Text.Json.Serialization;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>
/// Where a checkout is shipped to. The source document shows none; the members are those that the vendor's own storefront
/// reads.
/// </summary>
public sealed record TokenCheckoutShippingAddress : ExtensibleWireRecord
{
    /// <summary>Gets or sets the province.</summary>
    [JsonPropertyName("province")]
    public string? Province { get; set; }

    /// <summary>Gets or sets the city.</summary>
    [JsonPropertyName("city")]
    public string? City { get; set; }

    /// <summary>Gets or sets the district.</summary>
    [JsonPropertyName("district")]
    public string? District { get; set; }

    /// <summary>Gets or sets the first address line.</summary>
    [JsonPropertyName("address1")]
    public string? Address1 { get; set; }

    /// <summary>Gets or sets the second address line.</summary>
    [JsonPropertyName("address2")]
    public string? Address2 { get; set; }

    /// <summary>Gets or sets the receiver's full name.</summary>
    [JsonPropertyName("full_name")]
    public string? FullName { get; set; }

    /// <summary>Gets or sets the receiver's mobile number.</summary>
    [JsonPropertyName("mobile")]
    public string? Mobile { get; set; }

    /// <summary>Gets or sets the saved address that it was taken from.</summary>
    [JsonPropertyName("customer_address_id")]
    public long? CustomerAddressId { get; set; }

    /// <summary>Gets or sets the receiver's identity number, where customs ask for it.</summary>
    [JsonPropertyName("identification_number")]
    public string? IdentificationNumber { get; set; }
}
