using System.Text.Json.Serialization;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>What a quote and an order share in a request.</summary>
public abstract record AnqiCmsOrderInput : WireRecord
{
    /// <summary>Gets the product, for a single one; null when the request lists several.</summary>
    [JsonPropertyName("goods_id")]
    public long? GoodsId { get; init; }

    /// <summary>Gets how many of the single product.</summary>
    [JsonPropertyName("quantity")]
    public long? Quantity { get; init; }

    /// <summary>Gets the SKU of the single product; null for a product without.</summary>
    [JsonPropertyName("goods_sku_id")]
    public long? GoodsSkuId { get; init; }

    /// <summary>Gets a note to the shop; of an order at most 250 characters. The shop puts a product title on the order when it is empty.</summary>
    [JsonPropertyName("remark")]
    public string? Remark { get; init; }

    /// <summary>Gets <c>goods</c> (a product) or <c>vip</c> (a membership); null is goods.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary>Gets the code of a coupon; null for none.</summary>
    [JsonPropertyName("coupon_code")]
    public string? CouponCode { get; init; }

    /// <summary>Gets the id of a coupon code that the buyer claimed; null for none.</summary>
    [JsonPropertyName("coupon_code_id")]
    public long? CouponCodeId { get; init; }

    /// <summary>Gets the id of a coupon of the type "discount"; null for none.</summary>
    [JsonPropertyName("coupon_id")]
    public long? CouponId { get; init; }

    /// <summary>Gets where to ship to; null to leave it open.</summary>
    [JsonPropertyName("address")]
    public AnqiCmsAddressRequest? Address { get; init; }
}
