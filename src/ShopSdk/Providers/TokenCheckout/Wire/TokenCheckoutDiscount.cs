using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>
/// A discount in force. The source document shows none; the members are those that the vendor's own storefront reads.
/// </summary>
public sealed record TokenCheckoutDiscount : WireRecord
{
    /// <summary>Gets or sets the discount's id.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IntegerConverter))]
    public long? Id { get; set; }

    /// <summary>Gets or sets what it is for.</summary>
    [JsonPropertyName("description"), JsonConverter(typeof(TextConverter))]
    public string? Description { get; set; }

    /// <summary>Gets or sets what it takes off in major units.</summary>
    [JsonPropertyName("discount_price"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? DiscountPrice { get; set; }

    /// <summary>Gets or sets the members that this record does not know, by their name on the wire.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
