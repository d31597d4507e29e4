using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <content>What belongs to the order, and where it came from.</content>
public partial record ShoplazzaOrder
{
    /// <summary>Gets or sets the products.</summary>
    [JsonPropertyName("line_items"), JsonConverter(typeof(ShoplazzaListConverter<ShoplazzaLineItem>))]
    public IReadOnlyList<ShoplazzaLineItem>? LineItems { get; set; }

    /// <summary>Gets or sets the way of shipping.</summary>
    [JsonPropertyName("shipping_line"), JsonConverter(typeof(EmptyArrayAsNullConverter<ShoplazzaShippingLine>))]
    public ShoplazzaShippingLine? ShippingLine { get; set; }

    /// <summary>Gets or sets the buyer.</summary>
    [JsonPropertyName("customer"), JsonConverter(typeof(EmptyArrayAsNullConverter<ShoplazzaCustomer>))]
    public ShoplazzaCustomer? Customer { get; set; }

    /// <summary>Gets or sets where it is sent.</summary>
    [JsonPropertyName("shipping_address"), JsonConverter(typeof(EmptyArrayAsNullConverter<ShoplazzaShippingAddress>))]
    public ShoplazzaShippingAddress? ShippingAddress { get; set; }

    /// <summary>Gets or sets where it is billed.</summary>
    [JsonPropertyName("billing_address"), JsonConverter(typeof(EmptyArrayAsNullConverter<ShoplazzaBillingAddress>))]
    public ShoplazzaBillingAddress? BillingAddress { get; set; }

    /// <summary>Gets or sets one of <see cref="PaymentLines"/>.</summary>
    [JsonPropertyName("payment_line"), JsonConverter(typeof(EmptyArrayAsNullConverter<ShoplazzaPaymentLine>))]
    public ShoplazzaPaymentLine? PaymentLine { get; set; }

    /// <summary>Gets or sets every payment.</summary>
    [JsonPropertyName("payment_lines"), JsonConverter(typeof(ShoplazzaListConverter<ShoplazzaPaymentLine>))]
    public IReadOnlyList<ShoplazzaPaymentLine>? PaymentLines { get; set; }

    /// <summary>Gets or sets the shipments.</summary>
    [JsonPropertyName("fulfillments"), JsonConverter(typeof(ShoplazzaListConverter<ShoplazzaFulfillment>))]
    public IReadOnlyList<ShoplazzaFulfillment>? Fulfillments { get; set; }

    /// <summary>Gets or sets the settings under which the order was made.</summary>
    [JsonPropertyName("config"), JsonConverter(typeof(EmptyArrayAsNullConverter<ShoplazzaOrderConfig>))]
    public ShoplazzaOrderConfig? Config { get; set; }

    /// <summary>Gets or sets JSON that is meant to repeat <see cref="Config"/>, as sent.</summary>
    [JsonPropertyName("config_info")]
    public JsonElement? ConfigInfo { get; set; }

    /// <summary>Gets or sets the place that the order belongs to.</summary>
    [JsonPropertyName("location_line"), JsonConverter(typeof(EmptyArrayAsNullConverter<ShoplazzaLocationLine>))]
    public ShoplazzaLocationLine? LocationLine { get; set; }

    /// <summary>Gets or sets the page on which the buyer arrived.</summary>
    [JsonPropertyName("landing_site")]
    public string? LandingSite { get; set; }

    /// <summary>Gets or sets the page on which the buyer arrived last.</summary>
    [JsonPropertyName("last_landing_url")]
    public string? LastLandingUrl { get; set; }

    /// <summary>Gets or sets the address that led to the shop.</summary>
    [JsonPropertyName("source")]
    public string? Source { get; set; }

    /// <summary>Gets or sets what led to the shop; a plain text from API version 2026-01 on.</summary>
    [JsonPropertyName("source_name"), JsonConverter(typeof(ShoplazzaTextOrObjectConverter<ShoplazzaSource>))]
    public ShoplazzaSource? SourceName { get; set; }

    /// <summary>Gets or sets what led to the shop last; a plain text from API version 2026-01 on.</summary>
    [JsonPropertyName("last_referrer_show"), JsonConverter(typeof(ShoplazzaTextOrObjectConverter<ShoplazzaSource>))]
    public ShoplazzaSource? LastReferrerShow { get; set; }

    /// <summary>Gets or sets the buyer's network address.</summary>
    [JsonPropertyName("browser_ip")]
    public string? BrowserIp { get; set; }

    /// <summary>Gets or sets the type of order; API versions from 2025-06 on.</summary>
    [JsonPropertyName("order_type"), JsonConverter(typeof(ShoplazzaJsonTextConverter))]
    public string? OrderType { get; set; }

    /// <summary>Gets or sets the buyer's device; API versions from 2025-06 on.</summary>
    [JsonPropertyName("device"), JsonConverter(typeof(ShoplazzaJsonTextConverter))]
    public string? Device { get; set; }

    /// <summary>Gets or sets the platform that sold it; API versions from 2025-06 on.</summary>
    [JsonPropertyName("sales_platform"), JsonConverter(typeof(ShoplazzaJsonTextConverter))]
    public string? SalesPlatform { get; set; }
}
