using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>What a simulated payment may carry.</summary>
public sealed record ShoplazzaPaymentSuccessRequest : WireRecord
{
    /// <summary>Gets where the order is billed; null leaves it as it is.</summary>
    [JsonPropertyName("billing_address")]
    public ShoplazzaPaymentBillingAddress? BillingAddress { get; init; }
}
