using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>A page of product ids.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. What else arrives is kept in <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenProductNumberResultVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets the page, from 1 on.</summary>
    [JsonPropertyName("page")]
    public long? Page { get; set; }

    /// <summary>Gets or sets how many there are on a page.</summary>
    [JsonPropertyName("size")]
    public long? Size { get; set; }

    /// <summary>Gets or sets how many there are in all.</summary>
    [JsonPropertyName("total")]
    public long? Total { get; set; }

    /// <summary>Gets or sets the ids.</summary>
    [JsonPropertyName("list"), JsonConverter(typeof(ListOrEmptyConverter<OpenProductNumberVo>))]
    public IReadOnlyList<OpenProductNumberVo>? Items { get; set; }
}
