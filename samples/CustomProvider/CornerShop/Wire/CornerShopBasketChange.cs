using System.Text.Json.Serialization;

namespace CornerShop.Wire;

/// <summary>A change to a basket. A null member leaves its part unchanged.</summary>
public sealed record CornerShopBasketChange
{
    /// <summary>Gets the e-mail address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    /// <summary>Gets the voucher; an empty text removes it.</summary>
    [JsonPropertyName("voucher")]
    public string? Voucher { get; init; }

    /// <summary>Gets the delivery: <c>pickup</c> or <c>bike</c>.</summary>
    [JsonPropertyName("delivery")]
    public string? Delivery { get; init; }
}
