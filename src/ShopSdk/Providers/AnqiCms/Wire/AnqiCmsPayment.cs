using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>What the buyer needs to pay. Which members are there depends on the way to pay.</summary>
public sealed record AnqiCmsPayment : ExtensibleWireRecord
{
    /// <summary>Gets or sets the way to pay; null for <c>balance</c>.</summary>
    [JsonPropertyName("pay_way")]
    public string? PayWay { get; set; }

    /// <summary>Gets or sets the picture of a code to scan, as a <c>data:</c> address (wechat).</summary>
    [JsonPropertyName("code_url")]
    public string? CodeUrl { get; set; }

    /// <summary>Gets or sets the page to send the buyer to (alipay, paypal).</summary>
    [JsonPropertyName("jump_url")]
    public string? JumpUrl { get; set; }

    /// <summary>Gets or sets the signature (weapp).</summary>
    [JsonPropertyName("paySign")]
    public string? PaySign { get; set; }

    /// <summary>Gets or sets the time of the signature in unix seconds, as text to be handed on unchanged (weapp).</summary>
    [JsonPropertyName("timeStamp")]
    public string? TimeStamp { get; set; }

    /// <summary>Gets or sets <c>prepay_id=...</c> (weapp).</summary>
    [JsonPropertyName("package")]
    public string? Package { get; set; }

    /// <summary>Gets or sets the nonce (weapp).</summary>
    [JsonPropertyName("nonceStr")]
    public string? NonceStr { get; set; }

    /// <summary>Gets or sets how it is signed, <c>MD5</c> (weapp).</summary>
    [JsonPropertyName("signType")]
    public string? SignType { get; set; }

    /// <summary>Gets or sets the payment (balance).</summary>
    [JsonPropertyName("payment_id"), JsonConverter(typeof(IdConverter))]
    public string? PaymentId { get; set; }

    /// <summary>Gets or sets the order (balance).</summary>
    [JsonPropertyName("order_id"), JsonConverter(typeof(IdConverter))]
    public string? OrderId { get; set; }

    /// <summary>Gets or sets 1 once paid (balance).</summary>
    [JsonPropertyName("status")]
    public long? Status { get; set; }
}
