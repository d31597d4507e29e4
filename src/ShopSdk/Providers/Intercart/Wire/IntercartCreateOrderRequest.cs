using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Intercart.Wire;

/// <summary>
/// Asks for the open order of a cart; the shop answers the most recent one that is not completed, or a new one.
/// </summary>
public sealed record IntercartCreateOrderRequest : WireRecord
{
    /// <summary>Gets the checkout's own identity.</summary>
    [JsonPropertyName("checkout_id")]
    public string? CheckoutId { get; init; }

    /// <summary>Gets the cart, which also identifies a buyer.</summary>
    [JsonPropertyName("cart_token")]
    public string? CartToken { get; init; }

    /// <summary>Gets the kind of cart: 1 normal, 2 "buy now".</summary>
    [JsonPropertyName("cart_type")]
    public int? CartType { get; init; }

    /// <summary>Gets the buyer's address; null leaves it out.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }
}
