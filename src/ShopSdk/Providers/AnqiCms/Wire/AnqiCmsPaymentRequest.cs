using System.Text.Json.Serialization;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>Asks for a payment of an order.</summary>
public sealed record AnqiCmsPaymentRequest : WireRecord
{
    /// <summary>Gets the order.</summary>
    [JsonPropertyName("order_id")]
    public required string OrderId { get; init; }

    /// <summary>Gets the way: <c>wechat</c>, <c>weapp</c>, <c>alipay</c>, <c>paypal</c>, <c>balance</c> (not documented) or <c>stripe</c> (closed edition).</summary>
    [JsonPropertyName("pay_way")]
    public required string PayWay { get; init; }
}
