using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Intercart.Wire;

/// <summary>An item that the buyer adds after the cart, as it is sent in a request and echoed in an order.</summary>
/// <remarks>A discount code of the cart does not apply to these items.</remarks>
public sealed record IntercartUpsell : ExtensibleWireRecord
{
    /// <summary>
    /// Gets or sets the identity that the checkout gives the item; the same in every repetition of the list.
    /// </summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IdConverter))]
    public string? Id { get; set; }

    /// <summary>Gets or sets the product.</summary>
    [JsonPropertyName("product_id"), JsonConverter(typeof(IdConverter))]
    public string? ProductId { get; set; }

    /// <summary>Gets or sets the variant of the product.</summary>
    [JsonPropertyName("sku_id"), JsonConverter(typeof(IdConverter))]
    public string? SkuId { get; set; }

    /// <summary>Gets or sets how many.</summary>
    [JsonPropertyName("quantity")]
    public long? Quantity { get; set; }

    /// <summary>Gets or sets the name of the discount: <c>SPECIAL_OFFER</c>. No response echoes it on a line.</summary>
    [JsonPropertyName("discount_title")]
    public string? DiscountTitle { get; set; }

    /// <summary>Gets or sets <c>percentage</c> or <c>fixed_amount</c>.</summary>
    [JsonPropertyName("discount_type")]
    public string? DiscountType { get; set; }

    /// <summary>
    /// Gets or sets percent (35.5) or an amount in major units, according to <see cref="DiscountType"/>; taken off each
    /// single item. Written as text.
    /// </summary>
    [JsonPropertyName("discount_value"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? DiscountValue { get; set; }
}
