using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>A saved recipient address. Personal data. After saving, only the id is stated.</summary>
/// <remarks>
/// That an address is listed with the members that it is saved with is inferred; that saving answers its id is documented.
/// </remarks>
public sealed record OpenReceiveAddressVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets the id, at least 1; orders are sent to it.</summary>
    [JsonPropertyName("id")]
    public long? Id { get; set; }

    /// <summary>Gets or sets who receives the parcel.</summary>
    [JsonPropertyName("receiver")]
    public string? Receiver { get; set; }

    /// <summary>Gets or sets the telephone number, with the country code and without a plus.</summary>
    [JsonPropertyName("cellphone")]
    public string? Cellphone { get; set; }

    /// <summary>Gets or sets the postal code.</summary>
    [JsonPropertyName("postcode")]
    public string? Postcode { get; set; }

    /// <summary>Gets or sets the suburb.</summary>
    [JsonPropertyName("suburb")]
    public string? Suburb { get; set; }

    /// <summary>Gets or sets the city.</summary>
    [JsonPropertyName("city")]
    public string? City { get; set; }

    /// <summary>Gets or sets street and number.</summary>
    [JsonPropertyName("address")]
    public string? Address { get; set; }
}
