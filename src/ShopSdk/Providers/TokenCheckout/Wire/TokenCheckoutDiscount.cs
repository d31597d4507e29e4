using System.Text.Json.Serialization;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>
/// A discount in force. The source document shows none; the members are those that the vendor's own storefront reads.
/// </summary>
public sealed record TokenCheckoutDiscount : ExtensibleWireRecord
{
    /// <summary>Gets or sets the discount's id.</summary>
    [JsonPropertyName("id")]
    public long? Id { get; set; }

    /// <summary>Gets or sets what it is for.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Gets or sets what it takes off in major units.</summary>
    [JsonPropertyName("discount_price")]
    public decimal? DiscountPrice { get; set; }
}
