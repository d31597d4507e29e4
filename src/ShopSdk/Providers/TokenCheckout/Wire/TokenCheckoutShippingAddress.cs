using System.Text.Json.Serialization;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>
/// Where a checkout is shipped to. The source document shows none; the members are those that the vendor's own storefront
/// reads.
/// </summary>
public sealed record TokenCheckoutShippingAddress : TokenCheckoutAddress
{
    /// <summary>Gets or sets the saved address that it was taken from.</summary>
    [JsonPropertyName("customer_address_id")]
    public long? CustomerAddressId { get; set; }

    /// <summary>Gets or sets the receiver's identity number, where customs ask for it.</summary>
    [JsonPropertyName("identification_number")]
    public string? IdentificationNumber { get; set; }
}
