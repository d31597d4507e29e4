using System.Text.Json.Serialization;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>Names an order.</summary>
public sealed record AnqiCmsOrderReference : WireRecord
{
    /// <summary>Gets the order, as <see cref="AnqiCmsOrder.OrderId"/> says it.</summary>
    [JsonPropertyName("order_id")]
    public required string OrderId { get; init; }
}
