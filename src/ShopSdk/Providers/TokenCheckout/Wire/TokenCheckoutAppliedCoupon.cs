using System.Text.Json.Serialization;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>
/// A coupon code in force. The source document shows none; the members are those that the vendor's own storefront reads.
/// </summary>
public sealed record TokenCheckoutAppliedCoupon : ExtensibleWireRecord
{
    /// <summary>Gets or sets the coupon code's id.</summary>
    [JsonPropertyName("id")]
    public long? Id { get; set; }

    /// <summary>Gets or sets what it is called.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }
}
