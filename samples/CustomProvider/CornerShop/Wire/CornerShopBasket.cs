using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace CornerShop.Wire;

/// <summary>A basket. Amounts are in cents.</summary>
public sealed record CornerShopBasket : CornerShopSale
{
    /// <summary>Gets or sets the id.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IdConverter))]
    public string? Id { get; set; }

    /// <summary>Gets or sets the state: <c>open</c>, <c>ordered</c> or <c>cancelled</c>.</summary>
    [JsonPropertyName("state")]
    public string? State { get; set; }

    /// <summary>Gets or sets the lines.</summary>
    [JsonPropertyName("lines")]
    public IReadOnlyList<CornerShopLine>? Lines { get; set; }

    /// <summary>Gets or sets the sum of all lines.</summary>
    [JsonPropertyName("goods")]
    public long? Goods { get; set; }

    /// <summary>Gets or sets the discount of the voucher.</summary>
    [JsonPropertyName("discount")]
    public long? Discount { get; set; }

    /// <summary>Gets or sets the price of the delivery.</summary>
    [JsonPropertyName("delivery_fee")]
    public long? DeliveryFee { get; set; }

    /// <summary>Gets or sets the reason why the voucher does not apply; null if it applies.</summary>
    [JsonPropertyName("voucher_problem")]
    public string? VoucherProblem { get; set; }
}
