using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>What the buyer needs to pay. Which members are there depends on the way to pay.</summary>
public sealed record AnqiCmsPayment : WireRecord
{
    /// <summary>Gets or sets the way to pay; null for <c>balance</c>.</summary>
    [JsonPropertyName("pay_way")]
    [JsonConverter(typeof(TextConverter))]
    public string? PayWay { get; set; }

    /// <summary>Gets or sets the picture of a code to scan, as a <c>data:</c> address (wechat).</summary>
    [JsonPropertyName("code_url")]
    [JsonConverter(typeof(TextConverter))]
    public string? CodeUrl { get; set; }

    /// <summary>Gets or sets the page to send the buyer to (alipay, paypal).</summary>
    [JsonPropertyName("jump_url")]
    [JsonConverter(typeof(TextConverter))]
    public string? JumpUrl { get; set; }

    /// <summary>Gets or sets the signature (weapp).</summary>
    [JsonPropertyName("paySign")]
    [JsonConverter(typeof(TextConverter))]
    public string? PaySign { get; set; }

    /// <summary>Gets or sets the time of the signature in unix seconds, as text to be handed on unchanged (weapp).</summary>
    [JsonPropertyName("timeStamp")]
    [JsonConverter(typeof(TextConverter))]
    public string? TimeStamp { get; set; }

    /// <summary>Gets or sets <c>prepay_id=...</c> (weapp).</summary>
    [JsonPropertyName("package")]
    [JsonConverter(typeof(TextConverter))]
    public string? Package { get; set; }

    /// <summary>Gets or sets the nonce (weapp).</summary>
    [JsonPropertyName("nonceStr")]
    [JsonConverter(typeof(TextConverter))]
    public string? NonceStr { get; set; }

    /// <summary>Gets or sets how it is signed, <c>MD5</c> (weapp).</summary>
    [JsonPropertyName("signType")]
    [JsonConverter(typeof(TextConverter))]
    public string? SignType { get; set; }

    /// <summary>Gets or sets the payment (balance).</summary>
    [JsonPropertyName("payment_id")]
    [JsonConverter(typeof(IdConverter))]
    public string? PaymentId { get; set; }

    /// <summary>Gets or sets the order (balance).</summary>
    [JsonPropertyName("order_id")]
    [JsonConverter(typeof(IdConverter))]
    public string? OrderId { get; set; }

    /// <summary>Gets or sets 1 once paid (balance).</summary>
    [JsonPropertyName("status")]
    [JsonConverter(typeof(IntegerConverter))]
    public long? Status { get; set; }

    /// <summary>Gets or sets the members that this version does not know; null when there are none.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
