using System.Text.Json.Serialization;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>So many of a variant.</summary>
public sealed record TokenCheckoutItem : WireRecord
{
    /// <summary>Gets the variant.</summary>
    [JsonPropertyName("variant_id")]
    public long VariantId { get; init; }

    /// <summary>Gets how many.</summary>
    [JsonPropertyName("quantity")]
    public int Quantity { get; init; }
}
