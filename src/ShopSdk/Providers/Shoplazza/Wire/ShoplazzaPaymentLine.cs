using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>A payment of an order.</summary>
public sealed record ShoplazzaPaymentLine : ExtensibleWireRecord
{
    /// <summary>Gets or sets what the payment is called.</summary>
    [JsonPropertyName("payment_name")]
    public string? PaymentName { get; set; }

    /// <summary>Gets or sets who took it, such as <c>paypal</c>; a test payment has <c>bogus</c> in a sample.</summary>
    [JsonPropertyName("payment_channel")]
    public string? PaymentChannel { get; set; }

    /// <summary>Gets or sets the way of paying, such as <c>online</c>, <c>cod</c>, <c>apple_pay</c>.</summary>
    [JsonPropertyName("payment_method")]
    public string? PaymentMethod { get; set; }

    /// <summary>Gets or sets the transaction at the channel.</summary>
    [JsonPropertyName("transaction_no"), JsonConverter(typeof(IdConverter))]
    public string? TransactionNo { get; set; }

    /// <summary>Gets or sets the merchant at the channel.</summary>
    [JsonPropertyName("merchant_id"), JsonConverter(typeof(IdConverter))]
    public string? MerchantId { get; set; }

    /// <summary>Gets or sets the merchant's e-mail address at the channel.</summary>
    [JsonPropertyName("merchant_email")]
    public string? MerchantEmail { get; set; }

    /// <summary>Gets or sets what was paid, in major units of the order's currency.</summary>
    [JsonPropertyName("paid_total")]
    public decimal? PaidTotal { get; set; }
}
