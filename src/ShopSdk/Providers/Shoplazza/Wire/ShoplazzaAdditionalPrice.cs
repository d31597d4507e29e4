using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>A further fee of an order.</summary>
public sealed record ShoplazzaAdditionalPrice : ExtensibleWireRecord
{
    /// <summary>Gets or sets the type of fee.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the total of this type, in major units of the order's currency.</summary>
    [JsonPropertyName("price")]
    public decimal? Price { get; set; }

    /// <summary>Gets or sets the fee's identity; API versions from 2025-06 on.</summary>
    [JsonPropertyName("biz_id"), JsonConverter(typeof(IdConverter))]
    public string? BizId { get; set; }

    /// <summary>Gets or sets what it is called; API versions from 2025-06 on.</summary>
    [JsonPropertyName("fee_title")]
    public string? FeeTitle { get; set; }
}
