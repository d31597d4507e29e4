using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.Intercart.Wire;

/// <summary>What a coupon takes off one line.</summary>
public sealed record IntercartCouponMatch : WireRecord
{
    /// <summary>Gets or sets the coupon code.</summary>
    [JsonPropertyName("key"), JsonConverter(typeof(TextConverter))]
    public string? Key { get; set; }

    /// <summary>Gets or sets the discount of the line in major units.</summary>
    [JsonPropertyName("goods_discount"), JsonConverter(typeof(AmountConverter))]
    public decimal? GoodsDiscount { get; set; }

    /// <summary>Gets or sets what the line costs after discount, in major units.</summary>
    [JsonPropertyName("goods_amount"), JsonConverter(typeof(AmountConverter))]
    public decimal? GoodsAmount { get; set; }

    /// <summary>Gets or sets the members that this record does not know, by their name on the wire.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
