using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>A product. Amounts are in major units.</summary>
public sealed record TokenCheckoutProduct : ExtensibleWireRecord
{
    /// <summary>Gets or sets the product's id.</summary>
    [JsonPropertyName("id")]
    public long? Id { get; set; }

    /// <summary>Gets or sets the product's short name, a code in the sample.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the picture.</summary>
    [JsonPropertyName("image")]
    public TokenCheckoutImage? Image { get; set; }

    /// <summary>Gets or sets the title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Gets or sets the description; empty when there is none.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Gets or sets the price in major units.</summary>
    [JsonPropertyName("price")]
    public decimal? Price { get; set; }

    /// <summary>Gets or sets the price before a sale in major units; null when there is none.</summary>
    [JsonPropertyName("compare_at_price")]
    public decimal? CompareAtPrice { get; set; }

    /// <summary>Gets or sets whether it can be seen in the shop.</summary>
    [JsonPropertyName("published")]
    public bool? Published { get; set; }

    /// <summary>Gets or sets since when it can be seen.</summary>
    [JsonPropertyName("published_at")]
    public WireTimestamp? PublishedAt { get; set; }

    /// <summary>Gets or sets when it was created.</summary>
    [JsonPropertyName("created_at")]
    public WireTimestamp? CreatedAt { get; set; }

    /// <summary>Gets or sets when it was changed.</summary>
    [JsonPropertyName("updated_at")]
    public WireTimestamp? UpdatedAt { get; set; }
}
