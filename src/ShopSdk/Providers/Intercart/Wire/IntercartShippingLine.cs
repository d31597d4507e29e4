using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Intercart.Wire;

/// <summary>The shipping method, in responses and in requests: the checkout names it and sets its price.</summary>
public sealed record IntercartShippingLine : ExtensibleWireRecord
{
    /// <summary>Gets or sets what the buyer sees: <c>Standard Shipping</c>.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Gets or sets the price in major units of the order's currency; written as text.</summary>
    [JsonPropertyName("price"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? Price { get; set; }
}
