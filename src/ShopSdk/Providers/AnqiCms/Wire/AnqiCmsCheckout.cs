using System.Text.Json.Serialization;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>A quote. Nothing of it is stored as an order.</summary>
public sealed record AnqiCmsCheckout : ExtensibleWireRecord
{
    /// <summary>Gets or sets the currency by its ISO code.</summary>
    [JsonPropertyName("currency_code")]
    public string? CurrencyCode { get; set; }

    /// <summary>Gets or sets the sign of the currency.</summary>
    [JsonPropertyName("currency_symbol")]
    public string? CurrencySymbol { get; set; }

    /// <summary>Gets or sets the lines.</summary>
    [JsonPropertyName("details")]
    public IReadOnlyList<AnqiCmsCheckoutLine>? Details { get; set; }

    /// <summary>Gets or sets the goods before discounts, in cents (1/100 of the currency, whatever the currency).</summary>
    [JsonPropertyName("origin_amount")]
    public long? OriginAmount { get; set; }

    /// <summary>Gets or sets what is to be paid, in cents (1/100 of the currency, whatever the currency).</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary>Gets or sets all discounts, in cents (1/100 of the currency, whatever the currency).</summary>
    [JsonPropertyName("discount_amount")]
    public long? DiscountAmount { get; set; }

    /// <summary>Gets or sets the coupon; 0 for none.</summary>
    [JsonPropertyName("coupon_id")]
    public long? CouponId { get; set; }

    /// <summary>Gets or sets the coupon code in force; empty for none.</summary>
    [JsonPropertyName("coupon_code")]
    public string? CouponCode { get; set; }

    /// <summary>Gets or sets the claimed coupon code; 0 for none.</summary>
    [JsonPropertyName("coupon_code_id")]
    public long? CouponCodeId { get; set; }

    /// <summary>Gets or sets the address; 0 for none. Whether asking for a quote saves it is not documented.</summary>
    [JsonPropertyName("address_id")]
    public long? AddressId { get; set; }

    /// <summary>Gets or sets the note as it was sent.</summary>
    [JsonPropertyName("remark")]
    public string? Remark { get; set; }
}
