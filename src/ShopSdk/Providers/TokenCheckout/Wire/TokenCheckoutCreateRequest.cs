using System.Text.Json.Serialization;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>What a checkout is made of.</summary>
public sealed record TokenCheckoutCreateRequest : WireRecord
{
    /// <summary>Gets the cart; null to leave it out.</summary>
    [JsonPropertyName("cart_token")]
    public string? CartToken { get; init; }

    /// <summary>Gets the items; null to leave them out. Whether a cart can do without them is not documented.</summary>
    [JsonPropertyName("lines")]
    public IReadOnlyList<TokenCheckoutItem>? Lines { get; init; }
}
