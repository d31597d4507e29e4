using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Intercart.Wire;

/// <summary>What a coupon takes off one line.</summary>
public sealed record IntercartCouponMatch : ExtensibleWireRecord
{
    /// <summary>Gets or sets the coupon code.</summary>
    [JsonPropertyName("key")]
    public string? Key { get; set; }

    /// <summary>Gets or sets the discount of the line in major units.</summary>
    [JsonPropertyName("goods_discount")]
    public decimal? GoodsDiscount { get; set; }

    /// <summary>Gets or sets what the line costs after discount, in major units.</summary>
    [JsonPropertyName("goods_amount")]
    public decimal? GoodsAmount { get; set; }
}
