using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>Why an order is canceled.</summary>
public sealed record ShoplazzaCancelOrderRequest : WireRecord
{
    /// <summary>Gets the reason; null to give none.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; init; }
}
