using System.Text.Json.Serialization;

namespace ShopSdk.Benchmarks.Raw;

/// <summary>A create request.</summary>
public sealed record RawCreate
{
    [JsonPropertyName("cart_token")]
    public string? CartToken { get; set; }

    [JsonPropertyName("checkout_id")]
    public string? CheckoutId { get; set; }

    [JsonPropertyName("cart_type")]
    public int? CartType { get; set; }
}
