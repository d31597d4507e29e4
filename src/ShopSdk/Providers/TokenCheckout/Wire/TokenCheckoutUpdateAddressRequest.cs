using System.Text.Json.Serialization;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>Ships to an address that the buyer saved.</summary>
public sealed record TokenCheckoutUpdateAddressRequest : WireRecord
{
    /// <summary>Gets the address.</summary>
    [JsonPropertyName("customer_address_id")]
    public long CustomerAddressId { get; init; }
}
