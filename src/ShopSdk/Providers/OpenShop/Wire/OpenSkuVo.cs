using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>A SKU of a product.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and tells none of its members. What else arrives is kept in <see
/// cref="Unknown"/>.
/// </remarks>
public sealed record OpenSkuVo : WireRecord
{
    /// <summary>Gets or sets the id.</summary>
    [JsonPropertyName("skuid"), JsonConverter(typeof(IdConverter))]
    public string? SkuId { get; set; }

    /// <summary>Gets or sets the unit price in major units; the currency is not stated.</summary>
    [JsonPropertyName("price"), JsonConverter(typeof(AmountConverter))]
    public decimal? Price { get; set; }

    /// <summary>Gets or sets how many there are.</summary>
    [JsonPropertyName("stock"), JsonConverter(typeof(IntegerConverter))]
    public long? Stock { get; set; }

    /// <summary>Gets or sets the address of a picture.</summary>
    [JsonPropertyName("image"), JsonConverter(typeof(TextConverter))]
    public string? Image { get; set; }

    /// <summary>Gets or sets what sets it apart.</summary>
    [JsonPropertyName("attrs"), JsonConverter(typeof(ListOrEmptyConverter<OpenSkuAttrVo>))]
    public IReadOnlyList<OpenSkuAttrVo>? Attributes { get; set; }

    /// <summary>Gets or sets the members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
