using System.Text.Json.Serialization;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>What the shipping address of a checkout and a saved address share.</summary>
public abstract record TokenCheckoutAddress : ExtensibleWireRecord
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
}
