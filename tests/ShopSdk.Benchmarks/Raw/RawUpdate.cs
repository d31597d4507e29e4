using System.Text.Json.Serialization;

namespace ShopSdk.Benchmarks.Raw;

/// <summary>An update as it is sent.</summary>
public sealed record RawUpdate
{
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    [JsonPropertyName("shipping_line")]
    public RawShippingLine? ShippingLine { get; set; }

    [JsonPropertyName("discount_code")]
    public string? DiscountCode { get; set; }

    [JsonPropertyName("tips_amount")]
    public string? TipsAmount { get; set; }
}
