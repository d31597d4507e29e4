using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>How prices are converted between markets. Rates are no money: they are read as floating-point numbers.</summary>
public sealed record ShoplazzaMarketPriceSetting : ExtensibleWireRecord
{
    /// <summary>Gets or sets whether local currencies are on.</summary>
    [JsonPropertyName("local_currency_enabled")]
    public bool? LocalCurrencyEnabled { get; set; }

    /// <summary>Gets or sets whether the merchant's own rate is on.</summary>
    [JsonPropertyName("custom_rate_enabled")]
    public bool? CustomRateEnabled { get; set; }

    /// <summary>Gets or sets the merchant's own rate: primary market to base currency.</summary>
    [JsonPropertyName("custom_rate")]
    public double? CustomRate { get; set; }

    /// <summary>Gets or sets the rate: primary market to base currency or local currency.</summary>
    [JsonPropertyName("rate")]
    public double? Rate { get; set; }

    /// <summary>Gets or sets the rate back: base currency or local currency to primary market.</summary>
    [JsonPropertyName("back_rate")]
    public double? BackRate { get; set; }

    /// <summary>Gets or sets the actual rate: primary market to base currency or local currency.</summary>
    [JsonPropertyName("actual_rate")]
    public double? ActualRate { get; set; }

    /// <summary>Gets or sets the rate: base currency to local currency.</summary>
    [JsonPropertyName("base_to_local")]
    public double? BaseToLocal { get; set; }

    /// <summary>Gets or sets the rate: local currency to base currency.</summary>
    [JsonPropertyName("local_to_base")]
    public double? LocalToBase { get; set; }

    /// <summary>Gets or sets by what prices are adjusted.</summary>
    [JsonPropertyName("adjust")]
    public double? Adjust { get; set; }

    /// <summary>Gets or sets whether prices are rounded.</summary>
    [JsonPropertyName("price_round_enabled")]
    public bool? PriceRoundEnabled { get; set; }
}
