using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>
/// A coupon code in force. The source document shows none; the members are those that the vendor's own storefront reads.
/// </summary>
public sealed record TokenCheckoutAppliedCoupon : WireRecord
{
    /// <summary>Gets or sets the coupon code's id.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IntegerConverter))]
    public long? Id { get; set; }

    /// <summary>Gets or sets what it is called.</summary>
    [JsonPropertyName("title"), JsonConverter(typeof(TextConverter))]
    public string? Title { get; set; }

    /// <summary>Gets or sets the members that this record does not know, by their name on the wire.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
