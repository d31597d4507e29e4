using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>A variant of a product. Amounts are in major units.</summary>
public sealed record TokenCheckoutVariant : ExtensibleWireRecord
{
    /// <summary>Gets or sets the variant's id, which a checkout is created with.</summary>
    [JsonPropertyName("id")]
    public long? Id { get; set; }

    /// <summary>Gets or sets the merchant's stock keeping code.</summary>
    [JsonPropertyName("sku")]
    public string? Sku { get; set; }

    /// <summary>Gets or sets the barcode; empty when there is none.</summary>
    [JsonPropertyName("barcode")]
    public string? Barcode { get; set; }

    /// <summary>Gets or sets the title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Gets or sets the picture.</summary>
    [JsonPropertyName("image")]
    public TokenCheckoutImage? Image { get; set; }

    /// <summary>Gets or sets the price of one in major units.</summary>
    [JsonPropertyName("price")]
    public decimal? Price { get; set; }

    /// <summary>Gets or sets the price before a sale in major units; null when there is none.</summary>
    [JsonPropertyName("compare_at_price")]
    public decimal? CompareAtPrice { get; set; }

    /// <summary>Gets or sets the weight of one in grams.</summary>
    [JsonPropertyName("grams")]
    public decimal? Grams { get; set; }

    /// <summary>Gets or sets what the variant differs in.</summary>
    [JsonPropertyName("options"), JsonConverter(typeof(ListOrEmptyConverter<TokenCheckoutOption>))]
    public IReadOnlyList<TokenCheckoutOption>? Options { get; set; }

    /// <summary>Gets or sets when it was created.</summary>
    [JsonPropertyName("created_at")]
    public WireTimestamp? CreatedAt { get; set; }

    /// <summary>Gets or sets when it was changed.</summary>
    [JsonPropertyName("updated_at")]
    public WireTimestamp? UpdatedAt { get; set; }
}
