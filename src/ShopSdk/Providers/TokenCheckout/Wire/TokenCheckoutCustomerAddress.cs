using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>An address that a buyer saved.</summary>
public sealed record TokenCheckoutCustomerAddress : WireRecord
{
    /// <summary>Gets or sets the address's id, for <see cref="TokenCheckoutUpdateAddressRequest.CustomerAddressId"/>.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IntegerConverter))]
    public long? Id { get; set; }

    /// <summary>Gets or sets whether it is the buyer's default.</summary>
    [JsonPropertyName("is_default"), JsonConverter(typeof(FlagConverter))]
    public bool? IsDefault { get; set; }

    /// <summary>Gets or sets the first address line.</summary>
    [JsonPropertyName("address1"), JsonConverter(typeof(TextConverter))]
    public string? Address1 { get; set; }

    /// <summary>Gets or sets the second address line.</summary>
    [JsonPropertyName("address2"), JsonConverter(typeof(TextConverter))]
    public string? Address2 { get; set; }

    /// <summary>Gets or sets the district.</summary>
    [JsonPropertyName("district"), JsonConverter(typeof(TextConverter))]
    public string? District { get; set; }

    /// <summary>Gets or sets the city.</summary>
    [JsonPropertyName("city"), JsonConverter(typeof(TextConverter))]
    public string? City { get; set; }

    /// <summary>Gets or sets the province.</summary>
    [JsonPropertyName("province"), JsonConverter(typeof(TextConverter))]
    public string? Province { get; set; }

    /// <summary>Gets or sets the country; empty in the sample.</summary>
    [JsonPropertyName("country"), JsonConverter(typeof(TextConverter))]
    public string? Country { get; set; }

    /// <summary>Gets or sets the receiver's full name.</summary>
    [JsonPropertyName("full_name"), JsonConverter(typeof(TextConverter))]
    public string? FullName { get; set; }

    /// <summary>Gets or sets the receiver's mobile number.</summary>
    [JsonPropertyName("mobile"), JsonConverter(typeof(TextConverter))]
    public string? Mobile { get; set; }

    /// <summary>Gets or sets the code of the place.</summary>
    [JsonPropertyName("place_code"), JsonConverter(typeof(TextConverter))]
    public string? PlaceCode { get; set; }

    /// <summary>Gets or sets the place.</summary>
    [JsonPropertyName("place")]
    public TokenCheckoutPlace? Place { get; set; }

    /// <summary>Gets or sets the members that this record does not know, by their name on the wire.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
