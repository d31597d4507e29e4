using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Intercart.Wire;

// The amounts, all in major units of the order's currency; each arrives as a number or as text.
public partial record IntercartOrder
{
    /// <summary>
    /// Gets or sets what the cart costs with shipping, tips, tax and insurance, after discount and without upsell
    /// items.
    /// </summary>
    [JsonPropertyName("amount")]
    public decimal? Amount { get; set; }

    /// <summary>Gets or sets the same as <see cref="Amount"/>.</summary>
    [JsonPropertyName("order_amount")]
    public decimal? OrderAmount { get; set; }

    /// <summary>
    /// Gets or sets the total: <see cref="Amount"/> and <see cref="UpsellAmount"/> by its name; no sample shows it with
    /// an upsell that counts.
    /// </summary>
    [JsonPropertyName("total_amount")]
    public decimal? TotalAmount { get; set; }

    /// <summary>Gets or sets what the upsell items cost.</summary>
    [JsonPropertyName("upsell_amount")]
    public decimal? UpsellAmount { get; set; }

    /// <summary>Gets or sets the cart's goods after discount, without upsell items.</summary>
    [JsonPropertyName("goods_amount")]
    public decimal? GoodsAmount { get; set; }

    /// <summary>
    /// Gets or sets the cart's goods before discount. The document adds the upsell prices; its sample does not.
    /// </summary>
    [JsonPropertyName("amount_product")]
    public decimal? AmountProduct { get; set; }

    /// <summary>Gets or sets <see cref="AmountProduct"/> rounded up to a whole number.</summary>
    [JsonPropertyName("amount_product_ceil")]
    public decimal? AmountProductCeiling { get; set; }

    /// <summary>Gets or sets the whole discount: on goods and on shipping.</summary>
    [JsonPropertyName("amount_discount")]
    public decimal? AmountDiscount { get; set; }

    /// <summary>Gets or sets the discount on goods.</summary>
    [JsonPropertyName("product_discount")]
    public decimal? ProductDiscount { get; set; }

    /// <summary>Gets or sets the discount on shipping; 0 in every sample.</summary>
    [JsonPropertyName("express_discount")]
    public decimal? ExpressDiscount { get; set; }

    /// <summary>Gets or sets the shipping charge.</summary>
    [JsonPropertyName("amount_logistics")]
    public decimal? AmountLogistics { get; set; }

    /// <summary>Gets or sets the tips, as they were sent.</summary>
    [JsonPropertyName("tips_amount")]
    public decimal? TipsAmount { get; set; }

    /// <summary>Gets or sets the tax; 0 in every sample.</summary>
    [JsonPropertyName("tax_amount")]
    public decimal? TaxAmount { get; set; }

    /// <summary>Gets or sets the insurance; 0 in every sample.</summary>
    [JsonPropertyName("insurance_amount")]
    public decimal? InsuranceAmount { get; set; }

    /// <summary>Gets or sets the rate of the insurance, no amount; 0 in every sample.</summary>
    [JsonPropertyName("insurance_rate")]
    public decimal? InsuranceRate { get; set; }
}
