using System.Text.Json.Serialization;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>An address that a buyer saved.</summary>
public sealed record TokenCheckoutCustomerAddress : TokenCheckoutAddress
{
    /// <summary>Gets or sets the address's id, for <see cref="TokenCheckoutUpdateAddressRequest.CustomerAddressId"/>.</summary>
    [JsonPropertyName("id")]
    public long? Id { get; set; }

    /// <summary>Gets or sets whether it is the buyer's default.</summary>
    [JsonPropertyName("is_default")]
    public bool? IsDefault { get; set; }

    /// <summary>Gets or sets the country; empty in the sample.</summary>
    [JsonPropertyName("country")]
    public string? Country { get; set; }

    /// <summary>Gets or sets the code of the place.</summary>
    [JsonPropertyName("place_code")]
    public string? PlaceCode { get; set; }

    /// <summary>Gets or sets the place.</summary>
    [JsonPropertyName("place")]
    public TokenCheckoutPlace? Place { get; set; }
}
