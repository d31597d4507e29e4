using System.Text.Json.Serialization;

namespace ShopSdk.Benchmarks.Raw;

/// <summary>A checkout of the polled provider.</summary>
public sealed record RawSnapshot
{
    [JsonPropertyName("token")]
    public string? Token { get; set; }

    [JsonPropertyName("requires_shipping")]
    public bool? RequiresShipping { get; set; }

    [JsonPropertyName("full_name")]
    public string? FullName { get; set; }

    [JsonPropertyName("email")]
    public string? Email { get; set; }

    [JsonPropertyName("mobile")]
    public string? Mobile { get; set; }

    [JsonPropertyName("buyer_accepts_marketing")]
    public bool? BuyerAcceptsMarketing { get; set; }

    [JsonPropertyName("total_line_items_price")]
    public decimal? TotalLineItemsPrice { get; set; }

    [JsonPropertyName("total_discounts")]
    public decimal? TotalDiscounts { get; set; }

    [JsonPropertyName("shipping_cost")]
    public decimal? ShippingCost { get; set; }

    [JsonPropertyName("total_weight")]
    public decimal? TotalWeight { get; set; }

    [JsonPropertyName("total_price")]
    public decimal? TotalPrice { get; set; }

    [JsonPropertyName("note")]
    public string? Note { get; set; }

    [JsonPropertyName("created_at")]
    public string? CreatedAt { get; set; }

    [JsonPropertyName("updated_at")]
    public string? UpdatedAt { get; set; }

    [JsonPropertyName("is_fulfillment_silent")]
    public bool? IsFulfillmentSilent { get; set; }

    [JsonPropertyName("redeem_points")]
    public long? RedeemPoints { get; set; }

    [JsonPropertyName("points_price")]
    public decimal? PointsPrice { get; set; }

    [JsonPropertyName("detail")]
    public string? Detail { get; set; }

    [JsonPropertyName("code")]
    public string? Code { get; set; }

    [JsonPropertyName("customer")]
    public RawAddress? Customer { get; set; }

    [JsonPropertyName("attributes")]
    public IDictionary<string, string>? Attributes { get; set; }

    [JsonPropertyName("shipping_address")]
    public RawAddress? ShippingAddress { get; set; }

    [JsonPropertyName("lines")]
    public IReadOnlyList<RawLine>? Lines { get; set; }

    [JsonPropertyName("discounts")]
    public IReadOnlyList<string>? Discounts { get; set; }

    [JsonPropertyName("coupon_codes")]
    public IReadOnlyList<string>? CouponCodes { get; set; }

    [JsonPropertyName("shipping_cost_options")]
    public IReadOnlyList<string>? ShippingCostOptions { get; set; }
}
