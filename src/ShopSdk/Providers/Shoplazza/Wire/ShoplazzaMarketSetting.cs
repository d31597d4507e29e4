using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>The market in which an order was made.</summary>
public sealed record ShoplazzaMarketSetting : ExtensibleWireRecord
{
    /// <summary>Gets or sets the primary market's language.</summary>
    [JsonPropertyName("primary_market_lang")]
    public string? PrimaryMarketLang { get; set; }

    /// <summary>Gets or sets the language, such as <c>en-US</c>.</summary>
    [JsonPropertyName("market_lang")]
    public string? MarketLang { get; set; }

    /// <summary>Gets or sets the market.</summary>
    [JsonPropertyName("market_id"), JsonConverter(typeof(IdConverter))]
    public string? MarketId { get; set; }

    /// <summary>Gets or sets the currency, such as <c>USD</c>.</summary>
    [JsonPropertyName("market_currency")]
    public string? MarketCurrency { get; set; }

    /// <summary>Gets or sets how the currency is printed.</summary>
    [JsonPropertyName("market_currency_symbol"), JsonConverter(typeof(EmptyArrayAsNullConverter<ShoplazzaCurrencySymbol>))]
    public ShoplazzaCurrencySymbol? MarketCurrencySymbol { get; set; }

    /// <summary>Gets or sets the base market.</summary>
    [JsonPropertyName("market_base_id"), JsonConverter(typeof(IdConverter))]
    public string? MarketBaseId { get; set; }

    /// <summary>Gets or sets the base market's currency.</summary>
    [JsonPropertyName("market_base_currency")]
    public string? MarketBaseCurrency { get; set; }

    /// <summary>Gets or sets how the base market's currency is printed.</summary>
    [JsonPropertyName("market_base_currency_symbol"), JsonConverter(typeof(EmptyArrayAsNullConverter<ShoplazzaCurrencySymbol>))]
    public ShoplazzaCurrencySymbol? MarketBaseCurrencySymbol { get; set; }

    /// <summary>Gets or sets the primary market.</summary>
    [JsonPropertyName("primary_market_id"), JsonConverter(typeof(IdConverter))]
    public string? PrimaryMarketId { get; set; }

    /// <summary>Gets or sets the primary market's currency.</summary>
    [JsonPropertyName("primary_market_currency")]
    public string? PrimaryMarketCurrency { get; set; }

    /// <summary>Gets or sets how the primary market's currency is printed.</summary>
    [
        JsonPropertyName("primary_market_currency_symbol"),
        JsonConverter(typeof(EmptyArrayAsNullConverter<ShoplazzaCurrencySymbol>))
    ]
    public ShoplazzaCurrencySymbol? PrimaryMarketCurrencySymbol { get; set; }

    /// <summary>Gets or sets how prices are converted.</summary>
    [JsonPropertyName("market_price_setting"), JsonConverter(typeof(EmptyArrayAsNullConverter<ShoplazzaMarketPriceSetting>))]
    public ShoplazzaMarketPriceSetting? MarketPriceSetting { get; set; }

    /// <summary>Gets or sets the country, such as <c>US</c>.</summary>
    [JsonPropertyName("market_country")]
    public string? MarketCountry { get; set; }
}
