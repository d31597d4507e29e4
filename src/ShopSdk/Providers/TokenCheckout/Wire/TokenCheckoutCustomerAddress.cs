using System.Text.Json.Serialization;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>An address that a buyer saved.</summary>
public sealed record TokenCheckoutCustomerAddress : ExtensibleWireRecord
{
    /// <summary>Gets or sets the address's id, for <see cref="TokenCheckoutUpdateAddressRequest.CustomerAddressId"/>.</summary>
    [JsonPropertyName("id")]
    public long? Id { get; set; }

    /// <summary>Gets or sets whether it is the buyer's default.</summary>
    [JsonPropertyName("is_default")]
    public bool? IsDefault { get; set; }

    /// <summary>Gets or sets the first address line.</summary>
    [JsonPropertyName("address1")]
    public string? Address1 { get; set; }

    /// <summary>Gets or sets the second address line.</summary>
    [JsonPropertyName("address2")]
    public string? Address2 { get; set; }

    /// <summary>Gets or sets the district.</summary>
    [JsonPropertyName("district")]
    public string? District { get; set; }

    /// <summary>Gets or sets the city.</summary>
    [JsonPropertyName("city")]
    public string? City { get; set; }

    /// <summary>Gets or sets the province.</summary>
    [JsonPropertyName("province")]
    public string? Province { get; set; }

    /// <summary>Gets or sets the country; empty in the sample.</summary>
    [JsonPropertyName("country")]
    public string? Country { get; set; }

    /// <summary>Gets or sets the receiver's full name.</summary>
    [JsonPropertyName("full_name")]
    public string? FullName { get; set; }

    /// <summary>Gets or sets the receiver's mobile number.</summary>
    [JsonPropertyName("mobile")]
    public string? Mobile { get; set; }

    /// <summary>Gets or sets the code of the place.</summary>
    [JsonPropertyName("place_code")]
    public string? PlaceCode { get; set; }

    /// <summary>Gets or sets the place.</summary>
    [JsonPropertyName("place")]
    public TokenCheckoutPlace? Place { get; set; }
}
