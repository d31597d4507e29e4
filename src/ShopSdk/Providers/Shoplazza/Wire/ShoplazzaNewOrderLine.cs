using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>What is bought, and how many. There is no price: the store has it.</summary>
public sealed record ShoplazzaNewOrderLine : WireRecord
{
    /// <summary>Gets the variant. Required.</summary>
    [JsonPropertyName("variant_id")]
    public string? VariantId { get; init; }

    /// <summary>Gets the product. Required.</summary>
    [JsonPropertyName("product_id")]
    public string? ProductId { get; init; }

    /// <summary>Gets how many, at least 1.</summary>
    [JsonPropertyName("quantity")]
    public int Quantity { get; init; }

    /// <summary>Gets the merchant's own properties: a JSON object; null for none.</summary>
    [JsonPropertyName("custom_properties")]
    public JsonElement? CustomProperties { get; init; }
}
