using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>A saved address.</summary>
public sealed record AnqiCmsAddress : WireRecord
{
    /// <summary>Gets or sets the address.</summary>
    [JsonPropertyName("id")]
    [JsonConverter(typeof(IntegerConverter))]
    public long? Id { get; set; }

    /// <summary>Gets or sets the buyer.</summary>
    [JsonPropertyName("user_id")]
    [JsonConverter(typeof(IntegerConverter))]
    public long? UserId { get; set; }

    /// <summary>Gets or sets when it was saved first.</summary>
    [JsonPropertyName("created_time")]
    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Gets or sets when it was saved last.</summary>
    [JsonPropertyName("updated_time")]
    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>Gets or sets the state of the record; 1 once saved.</summary>
    [JsonPropertyName("status")]
    [JsonConverter(typeof(IntegerConverter))]
    public long? Status { get; set; }

    /// <summary>Gets or sets the name, or the given name where <see cref="LastName"/> has the other.</summary>
    [JsonPropertyName("name")]
    [JsonConverter(typeof(TextConverter))]
    public string? Name { get; set; }

    /// <summary>Gets or sets the family name.</summary>
    [JsonPropertyName("last_name")]
    [JsonConverter(typeof(TextConverter))]
    public string? LastName { get; set; }

    /// <summary>Gets or sets the telephone number.</summary>
    [JsonPropertyName("phone")]
    [JsonConverter(typeof(TextConverter))]
    public string? Phone { get; set; }

    /// <summary>Gets or sets the e-mail address.</summary>
    [JsonPropertyName("email")]
    [JsonConverter(typeof(TextConverter))]
    public string? Email { get; set; }

    /// <summary>Gets or sets the province.</summary>
    [JsonPropertyName("province")]
    [JsonConverter(typeof(TextConverter))]
    public string? Province { get; set; }

    /// <summary>Gets or sets the city.</summary>
    [JsonPropertyName("city")]
    [JsonConverter(typeof(TextConverter))]
    public string? City { get; set; }

    /// <summary>Gets or sets the town or district.</summary>
    [JsonPropertyName("town")]
    [JsonConverter(typeof(TextConverter))]
    public string? Town { get; set; }

    /// <summary>Gets or sets the country; the Chinese examples have the district here.</summary>
    [JsonPropertyName("country")]
    [JsonConverter(typeof(TextConverter))]
    public string? Country { get; set; }

    /// <summary>Gets or sets street and number.</summary>
    [JsonPropertyName("address_info")]
    [JsonConverter(typeof(TextConverter))]
    public string? AddressInfo { get; set; }

    /// <summary>Gets or sets the company.</summary>
    [JsonPropertyName("company")]
    [JsonConverter(typeof(TextConverter))]
    public string? Company { get; set; }

    /// <summary>Gets or sets the postal code.</summary>
    [JsonPropertyName("postcode")]
    [JsonConverter(typeof(TextConverter))]
    public string? Postcode { get; set; }

    /// <summary>Gets or sets the district, in the spelling of the checkout document.</summary>
    [JsonPropertyName("district")]
    [JsonConverter(typeof(TextConverter))]
    public string? District { get; set; }

    /// <summary>Gets or sets street and number, in the spelling of the checkout document.</summary>
    [JsonPropertyName("address")]
    [JsonConverter(typeof(TextConverter))]
    public string? Address { get; set; }

    /// <summary>Gets or sets the postal code, in the spelling of the checkout document.</summary>
    [JsonPropertyName("zipcode")]
    [JsonConverter(typeof(TextConverter))]
    public string? Zipcode { get; set; }

    /// <summary>Gets or sets the members that this version does not know; null when there are none.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
