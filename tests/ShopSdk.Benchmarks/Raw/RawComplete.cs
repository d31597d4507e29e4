using System.Text.Json.Serialization;

namespace ShopSdk.Benchmarks.Raw;

/// <summary>A complete request.</summary>
public sealed record RawComplete
{
    [JsonPropertyName("complete")]
    public bool Complete { get; set; }

    [JsonPropertyName("payment_pending")]
    public bool? PaymentPending { get; set; }
}
