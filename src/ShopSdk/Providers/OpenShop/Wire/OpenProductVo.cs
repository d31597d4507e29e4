using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>A product.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. What else arrives is kept in <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenProductVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets the marketplace.</summary>
    [JsonPropertyName("platform")]
    public long? Platform { get; set; }

    /// <summary>Gets or sets the id on it.</summary>
    [JsonPropertyName("productid"), JsonConverter(typeof(IdConverter))]
    public string? ProductId { get; set; }

    /// <summary>Gets or sets the title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Gets or sets the addresses of pictures.</summary>
    [JsonPropertyName("images"), JsonConverter(typeof(OpenShopTextsConverter))]
    public IReadOnlyList<string>? Images { get; set; }

    /// <summary>Gets or sets the price in major units; the currency is not stated.</summary>
    [JsonPropertyName("price")]
    public decimal? Price { get; set; }

    /// <summary>Gets or sets how the price depends on the quantity.</summary>
    [JsonPropertyName("saleinfo")]
    public OpenSaleInfoVo? SaleInfo { get; set; }

    /// <summary>Gets or sets the SKUs.</summary>
    [JsonPropertyName("skulist"), JsonConverter(typeof(ListOrEmptyConverter<OpenSkuVo>))]
    public IReadOnlyList<OpenSkuVo>? Skus { get; set; }
}
