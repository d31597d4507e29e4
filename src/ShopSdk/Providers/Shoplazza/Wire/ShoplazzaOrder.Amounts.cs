using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <content>The amounts.</content>
public partial record ShoplazzaOrder
{
    /// <summary>Gets or sets the currency of every amount, such as <c>USD</c>.</summary>
    [JsonPropertyName("currency"), JsonConverter(typeof(TextConverter))]
    public string? Currency { get; set; }

    /// <summary>Gets or sets what the buyer pays in the end. No document states how it is made up.</summary>
    [JsonPropertyName("total_price"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? TotalPrice { get; set; }

    /// <summary>
    /// Gets or sets the goods: the sum of price times quantity. With <see cref="ProductTaxIncluded"/> it has the tax
    /// inside, never the shipping tax.
    /// </summary>
    [JsonPropertyName("sub_total"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? SubTotal { get; set; }

    /// <summary>
    /// Gets or sets whether prices have the tax inside; <see cref="ShoplazzaOrderConfig.ProductTaxIncluded"/> may say
    /// otherwise.
    /// </summary>
    [JsonPropertyName("product_tax_included"), JsonConverter(typeof(FlagConverter))]
    public bool? ProductTaxIncluded { get; set; }

    /// <summary>Gets or sets all discounts: product, shipping and payment.</summary>
    [JsonPropertyName("total_discount"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? TotalDiscount { get; set; }

    /// <summary>Gets or sets what the discount code took off.</summary>
    [JsonPropertyName("code_discount_total"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? CodeDiscountTotal { get; set; }

    /// <summary>Gets or sets the discount on products with the code's in it. Deprecated by the provider.</summary>
    [JsonPropertyName("line_item_discount_total"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? LineItemDiscountTotal { get; set; }

    /// <summary>Gets or sets what gift cards paid or took off; which of the two is not documented.</summary>
    [JsonPropertyName("gift_card_total"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? GiftCardTotal { get; set; }

    /// <summary>Gets or sets the sales tax of the order or its products.</summary>
    [JsonPropertyName("total_tax"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? TotalTax { get; set; }

    /// <summary>Gets or sets the shipping.</summary>
    [JsonPropertyName("total_shipping"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? TotalShipping { get; set; }

    /// <summary>Gets or sets the tax on shipping.</summary>
    [JsonPropertyName("shipping_tax_total"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? ShippingTaxTotal { get; set; }

    /// <summary>Gets or sets all further fees.</summary>
    [JsonPropertyName("additional_total"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? AdditionalTotal { get; set; }

    /// <summary>
    /// Gets or sets the further fees, such as an insurance. One document has a list here, another a single object: both
    /// are read.
    /// </summary>
    [JsonPropertyName("additional_prices"), JsonConverter(typeof(ShoplazzaListConverter<ShoplazzaAdditionalPrice>))]
    public IReadOnlyList<ShoplazzaAdditionalPrice>? AdditionalPrices { get; set; }

    /// <summary>Gets or sets the tip.</summary>
    [JsonPropertyName("total_tip_received"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? TotalTipReceived { get; set; }

    /// <summary>Gets or sets what was paid.</summary>
    [JsonPropertyName("total_paid"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? TotalPaid { get; set; }

    /// <summary>Gets or sets what was refunded.</summary>
    [JsonPropertyName("total_refund_price"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? TotalRefundPrice { get; set; }

    /// <summary>Gets or sets the tax refunded. Deprecated by the provider.</summary>
    [JsonPropertyName("total_refund_tax"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? TotalRefundTax { get; set; }

    /// <summary>Gets or sets the discount refunded. Deprecated by the provider.</summary>
    [JsonPropertyName("total_refund_discount"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? TotalRefundDiscount { get; set; }

    /// <summary>Gets or sets the customs duty; API versions from 2025-06 on.</summary>
    [JsonPropertyName("duty_total"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? DutyTotal { get; set; }

    /// <summary>Gets or sets the amounts in the primary market's currency, as sent; API versions from 2025-06 on.</summary>
    [JsonPropertyName("primary_market_price"), JsonConverter(typeof(UnknownShapeConverter))]
    public JsonElement? PrimaryMarketPrice { get; set; }

    /// <summary>Gets or sets the discount code.</summary>
    [JsonPropertyName("discount_code"), JsonConverter(typeof(TextConverter))]
    public string? DiscountCode { get; set; }

    /// <summary>Gets or sets the discounts in detail: JSON inside a text, <c>[]</c> in samples.</summary>
    [JsonPropertyName("discount_applications"), JsonConverter(typeof(ShoplazzaJsonTextConverter))]
    public string? DiscountApplications { get; set; }
}
