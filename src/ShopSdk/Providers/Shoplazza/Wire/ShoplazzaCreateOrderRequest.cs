using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>What an order is created with. The store prices the lines itself.</summary>
public sealed record ShoplazzaCreateOrderRequest : WireRecord
{
    /// <summary>Gets the tax in major units. Required.</summary>
    [JsonPropertyName("tax_total")]
    public decimal? TaxTotal { get; init; }

    /// <summary>
    /// Gets the discount: an amount in major units such as <c>10.00</c>, at most the lines' total, or a percentage such
    /// as <c>10%</c>. Required.
    /// </summary>
    [JsonPropertyName("discount")]
    public string? Discount { get; init; }

    /// <summary>Gets the currency, such as <c>USD</c>. Required.</summary>
    [JsonPropertyName("currency_code")]
    public string? CurrencyCode { get; init; }

    /// <summary>Gets where it is sent. Required.</summary>
    [JsonPropertyName("shipping_address")]
    public ShoplazzaNewOrderAddress? ShippingAddress { get; init; }

    /// <summary>Gets what is bought. Required.</summary>
    [JsonPropertyName("line_items")]
    public IReadOnlyList<ShoplazzaNewOrderLine>? LineItems { get; init; }

    /// <summary>Gets how it is shipped. Required.</summary>
    [JsonPropertyName("shipping_line")]
    public ShoplazzaNewOrderShipping? ShippingLine { get; init; }

    /// <summary>Gets the merchant's tags; null for none.</summary>
    [JsonPropertyName("tags")]
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>Gets the merchant's note; null for none.</summary>
    [JsonPropertyName("note")]
    public string? Note { get; init; }

    /// <summary>Gets the way of paying, such as <c>COD</c>; null leaves it open.</summary>
    [JsonPropertyName("payment_line")]
    public string? PaymentLine { get; init; }
}
