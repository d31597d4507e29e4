using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>
/// Where a checkout is shipped to. The source document shows none; the members are those that the vendor's own storefront
/// reads.
/// </summary>
public sealed record TokenCheckoutShippingAddress : WireRecord
{
    /// <summary>Gets or sets the province.</summary>
    [JsonPropertyName("province"), JsonConverter(typeof(TextConverter))]
    public string? Province { get; set; }

    /// <summary>Gets or sets the city.</summary>
    [JsonPropertyName("city"), JsonConverter(typeof(TextConverter))]
    public string? City { get; set; }

    /// <summary>Gets or sets the district.</summary>
    [JsonPropertyName("district"), JsonConverter(typeof(TextConverter))]
    public string? District { get; set; }

    /// <summary>Gets or sets the first address line.</summary>
    [JsonPropertyName("address1"), JsonConverter(typeof(TextConverter))]
    public string? Address1 { get; set; }

    /// <summary>Gets or sets the second address line.</summary>
    [JsonPropertyName("address2"), JsonConverter(typeof(TextConverter))]
    public string? Address2 { get; set; }

    /// <summary>Gets or sets the receiver's full name.</summary>
    [JsonPropertyName("full_name"), JsonConverter(typeof(TextConverter))]
    public string? FullName { get; set; }

    /// <summary>Gets or sets the receiver's mobile number.</summary>
    [JsonPropertyName("mobile"), JsonConverter(typeof(TextConverter))]
    public string? Mobile { get; set; }

    /// <summary>Gets or sets the saved address that it was taken from.</summary>
    [JsonPropertyName("customer_address_id"), JsonConverter(typeof(IntegerConverter))]
    public long? CustomerAddressId { get; set; }

    /// <summary>Gets or sets the receiver's identity number, where customs ask for it.</summary>
    [JsonPropertyName("identification_number"), JsonConverter(typeof(TextConverter))]
    public string? IdentificationNumber { get; set; }

    /// <summary>Gets or sets the members that this record does not know, by their name on the wire.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
