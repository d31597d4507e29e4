using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>The settings under which an order was made.</summary>
public sealed record ShoplazzaOrderConfig : ExtensibleWireRecord
{
    /// <summary>Gets or sets the type of checkout page, such as <c>three_step</c>.</summary>
    [JsonPropertyName("page_type")]
    public string? PageType { get; set; }

    /// <summary>Gets or sets whether it has to be shipped.</summary>
    [JsonPropertyName("requires_shipping")]
    public bool? RequiresShipping { get; set; }

    /// <summary>Gets or sets whether prices have the tax inside.</summary>
    [JsonPropertyName("product_tax_included")]
    public bool? ProductTaxIncluded { get; set; }

    /// <summary>Gets or sets the type of business, by number.</summary>
    [JsonPropertyName("checkout_business_type")]
    public long? CheckoutBusinessType { get; set; }

    /// <summary>Gets or sets the type of template, by number.</summary>
    [JsonPropertyName("checkout_template_type")]
    public long? CheckoutTemplateType { get; set; }

    /// <summary>Gets or sets the market.</summary>
    [JsonPropertyName("market_setting"), JsonConverter(typeof(EmptyArrayAsNullConverter<ShoplazzaMarketSetting>))]
    public ShoplazzaMarketSetting? MarketSetting { get; set; }
}
