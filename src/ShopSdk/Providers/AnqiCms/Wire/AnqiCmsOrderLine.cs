using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>A line of an order.</summary>
public sealed record AnqiCmsOrderLine : AnqiCmsStoredRecord
{
    /// <summary>Gets or sets the order.</summary>
    [JsonPropertyName("order_id"), JsonConverter(typeof(IdConverter))]
    public string? OrderId { get; set; }

    /// <summary>Gets or sets the product.</summary>
    [JsonPropertyName("goods_id")]
    public long? GoodsId { get; set; }

    /// <summary>Gets or sets the SKU, in the published source's spelling.</summary>
    [JsonPropertyName("goods_item_id")]
    public long? GoodsItemId { get; set; }

    /// <summary>Gets or sets the SKU, in the closed edition's spelling.</summary>
    [JsonPropertyName("goods_sku_id")]
    public long? GoodsSkuId { get; set; }

    /// <summary>Gets or sets the price of one, in cents (1/100 of the currency, whatever the currency); a referral discount is taken off and rounded down here, before multiplying.</summary>
    [JsonPropertyName("price")]
    public long? Price { get; set; }

    /// <summary>Gets or sets the price of one before discounts, in cents (1/100 of the currency, whatever the currency).</summary>
    [JsonPropertyName("origin_price")]
    public long? OriginPrice { get; set; }

    /// <summary>Gets or sets the price of the line, in cents (1/100 of the currency, whatever the currency).</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary>Gets or sets the price of the line before discounts, in cents (1/100 of the currency, whatever the currency).</summary>
    [JsonPropertyName("origin_amount")]
    public long? OriginAmount { get; set; }

    /// <summary>Gets or sets what the line cost in the end, in cents (1/100 of the currency, whatever the currency); null when not stated.</summary>
    [JsonPropertyName("real_amount")]
    public long? RealAmount { get; set; }

    /// <summary>Gets or sets the price of the line, in cents (1/100 of the currency, whatever the currency), in the closed edition's spelling.</summary>
    [JsonPropertyName("total_price")]
    public long? TotalPrice { get; set; }

    /// <summary>Gets or sets how many.</summary>
    [JsonPropertyName("quantity")]
    public long? Quantity { get; set; }

    /// <summary>Gets or sets the state of the line.</summary>
    [JsonPropertyName("status")]
    public long? Status { get; set; }

    /// <summary>Gets or sets the product, as it came.</summary>
    [JsonPropertyName("goods")]
    public JsonElement? Goods { get; set; }

    /// <summary>Gets or sets the membership that was bought, as it came; null for products.</summary>
    [JsonPropertyName("group")]
    public JsonElement? Group { get; set; }

    /// <summary>Gets or sets the SKU. Closed edition.</summary>
    [JsonPropertyName("goods_sku")]
    public AnqiCmsOrderSku? GoodsSku { get; set; }

    /// <summary>Gets or sets the fields that the buyer filled in, as they came. Closed edition.</summary>
    [JsonPropertyName("order_fields")]
    public JsonElement? OrderFields { get; set; }

    /// <summary>Gets or sets what the buyer filled in, as it came. Closed edition.</summary>
    [JsonPropertyName("order_extra")]
    public JsonElement? OrderExtra { get; set; }
}
