using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>A SKU of a product.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. What else arrives is kept in <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenSkuVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets the id.</summary>
    [JsonPropertyName("skuid"), JsonConverter(typeof(IdConverter))]
    public string? SkuId { get; set; }

    /// <summary>Gets or sets the unit price in major units; the currency is not stated.</summary>
    [JsonPropertyName("price")]
    public decimal? Price { get; set; }

    /// <summary>Gets or sets how many there are.</summary>
    [JsonPropertyName("stock")]
    public long? Stock { get; set; }

    /// <summary>Gets or sets the address of a picture.</summary>
    [JsonPropertyName("image")]
    public string? Image { get; set; }

    /// <summary>Gets or sets what sets it apart.</summary>
    [JsonPropertyName("attrs"), JsonConverter(typeof(ListOrEmptyConverter<OpenSkuAttrVo>))]
    public IReadOnlyList<OpenSkuAttrVo>? Attributes { get; set; }
}
