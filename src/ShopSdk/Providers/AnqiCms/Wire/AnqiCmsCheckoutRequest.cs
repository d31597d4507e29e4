using System.Text.Json.Serialization;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>What to quote: a single product or several, with coupons and address.</summary>
/// <remarks>Closed edition. If both are set, <see cref="Details"/> wins.</remarks>
public sealed record AnqiCmsCheckoutRequest : AnqiCmsOrderInput
{
    /// <summary>Gets the products; null when <see cref="AnqiCmsOrderInput.GoodsId"/> names a single one.</summary>
    [JsonPropertyName("details")]
    public IReadOnlyList<AnqiCmsCheckoutItem>? Details { get; init; }
}
