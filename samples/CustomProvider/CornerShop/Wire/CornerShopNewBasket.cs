using System.Text.Json.Serialization;

namespace CornerShop.Wire;

/// <summary>A new basket.</summary>
public sealed record CornerShopNewBasket
{
    /// <summary>Gets the caller's reference.</summary>
    [JsonPropertyName("reference")]
    public required string Reference { get; init; }

    /// <summary>Gets the items.</summary>
    [JsonPropertyName("items")]
    public required IReadOnlyList<CornerShopItem> Items { get; init; }

    /// <summary>Gets the e-mail address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    /// <summary>Gets the voucher.</summary>
    [JsonPropertyName("voucher")]
    public string? Voucher { get; init; }
}
