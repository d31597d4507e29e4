using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Intercart.Wire;

/// <summary>An upsell item as the shop priced it: the input of <see cref="IntercartUpsell"/> and the result.</summary>
public sealed record IntercartUpsellLine : IntercartItem
{
    /// <summary>Gets or sets the identity from the request.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IdConverter))]
    public string? Id { get; set; }

    /// <summary>Gets or sets <c>percentage</c> or <c>fixed_amount</c>, from the request.</summary>
    [JsonPropertyName("discount_type")]
    public string? DiscountType { get; set; }

    /// <summary>Gets or sets percent or an amount in major units for each item, from the request.</summary>
    [JsonPropertyName("discount_value")]
    public decimal? DiscountValue { get; set; }

    /// <summary>
    /// Gets or sets price times quantity in major units, <b>before</b> discount: gross, unlike <see
    /// cref="IntercartLine.ProductAmount"/>.
    /// </summary>
    [JsonPropertyName("product_amount")]
    public decimal? ProductAmount { get; set; }

    /// <summary>Gets or sets the discount of the line in major units.</summary>
    [JsonPropertyName("discount_amount")]
    public decimal? DiscountAmount { get; set; }

    /// <summary>Gets or sets what the line costs in major units, after discount.</summary>
    [JsonPropertyName("amount")]
    public decimal? Amount { get; set; }
}
