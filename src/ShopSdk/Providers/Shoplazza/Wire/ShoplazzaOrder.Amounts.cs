using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <content>The amounts.</content>
public partial record ShoplazzaOrder
{
    /// <summary>Gets or sets the currency of every amount, such as <c>USD</c>.</summary>
    [JsonPropertyName("currency")]
    public string? Currency { get; set; }

    /// <summary>Gets or sets what the buyer pays in the end. No document states how it is made up.</summary>
    [JsonPropertyName("total_price")]
    public decimal? TotalPrice { get; set; }

    /// <summary>
    /// Gets or sets the goods: the sum of price times quantity. With <see cref="ProductTaxIncluded"/> it has the tax
    /// inside, never the shipping tax.
    /// </summary>
    [JsonPropertyName("sub_total")]
    public decimal? SubTotal { get; set; }

    /// <summary>
    /// Gets or sets whether prices have the tax inside; <see cref="ShoplazzaOrderConfig.ProductTaxIncluded"/> may say
    /// otherwise.
    /// </summary>
    [JsonPropertyName("product_tax_included")]
    public bool? ProductTaxIncluded { get; set; }

    /// <summary>Gets or sets all discounts: product, shipping and payment.</summary>
    [JsonPropertyName("total_discount")]
    public decimal? TotalDiscount { get; set; }

    /// <summary>Gets or sets what the discount code took off.</summary>
    [JsonPropertyName("code_discount_total")]
    public decimal? CodeDiscountTotal { get; set; }

    /// <summary>Gets or sets the discount on products with the code's in it. Deprecated by the provider.</summary>
    [JsonPropertyName("line_item_discount_total")]
    public decimal? LineItemDiscountTotal { get; set; }

    /// <summary>Gets or sets what gift cards paid or took off; which of the two is not documented.</summary>
    [JsonPropertyName("gift_card_total")]
    public decimal? GiftCardTotal { get; set; }

    /// <summary>Gets or sets the sales tax of the order or its products.</summary>
    [JsonPropertyName("total_tax")]
    public decimal? TotalTax { get; set; }

    /// <summary>Gets or sets the shipping.</summary>
    [JsonPropertyName("total_shipping")]
    public decimal? TotalShipping { get; set; }

    /// <summary>Gets or sets the tax on shipping.</summary>
    [JsonPropertyName("shipping_tax_total")]
    public decimal? ShippingTaxTotal { get; set; }

    /// <summary>Gets or sets all further fees.</summary>
    [JsonPropertyName("additional_total")]
    public decimal? AdditionalTotal { get; set; }

    /// <summary>
    /// Gets or sets the further fees, such as an insurance. One document has a list here, another a single object: both
    /// are read.
    /// </summary>
    [JsonPropertyName("additional_prices"), JsonConverter(typeof(ShoplazzaListConverter<ShoplazzaAdditionalPrice>))]
    public IReadOnlyList<ShoplazzaAdditionalPrice>? AdditionalPrices { get; set; }

    /// <summary>Gets or sets the tip.</summary>
    [JsonPropertyName("total_tip_received")]
    public decimal? TotalTipReceived { get; set; }

    /// <summary>Gets or sets what was paid.</summary>
    [JsonPropertyName("total_paid")]
    public decimal? TotalPaid { get; set; }

    /// <summary>Gets or sets what was refunded.</summary>
    [JsonPropertyName("total_refund_price")]
    public decimal? TotalRefundPrice { get; set; }

    /// <summary>Gets or sets the tax refunded. Deprecated by the provider.</summary>
    [JsonPropertyName("total_refund_tax")]
    public decimal? TotalRefundTax { get; set; }

    /// <summary>Gets or sets the discount refunded. Deprecated by the provider.</summary>
    [JsonPropertyName("total_refund_discount")]
    public decimal? TotalRefundDiscount { get; set; }

    /// <summary>Gets or sets the customs duty; API versions from 2025-06 on.</summary>
    [JsonPropertyName("duty_total")]
    public decimal? DutyTotal { get; set; }

    /// <summary>Gets or sets the amounts in the primary market's currency, as sent; API versions from 2025-06 on.</summary>
    [JsonPropertyName("primary_market_price")]
    public JsonElement? PrimaryMarketPrice { get; set; }

    /// <summary>Gets or sets the discount code.</summary>
    [JsonPropertyName("discount_code")]
    public string? DiscountCode { get; set; }

    /// <summary>Gets or sets the discounts in detail: JSON inside a text, <c>[]</c> in samples.</summary>
    [JsonPropertyName("discount_applications"), JsonConverter(typeof(ShoplazzaJsonTextConverter))]
    public string? DiscountApplications { get; set; }
}
