using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>A further fee of an order.</summary>
public sealed record ShoplazzaAdditionalPrice : WireRecord
{
    /// <summary>Gets or sets the type of fee.</summary>
    [JsonPropertyName("name"), JsonConverter(typeof(TextConverter))]
    public string? Name { get; set; }

    /// <summary>Gets or sets the total of this type, in major units of the order's currency.</summary>
    [JsonPropertyName("price"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? Price { get; set; }

    /// <summary>Gets or sets the fee's identity; API versions from 2025-06 on.</summary>
    [JsonPropertyName("biz_id"), JsonConverter(typeof(IdConverter))]
    public string? BizId { get; set; }

    /// <summary>Gets or sets what it is called; API versions from 2025-06 on.</summary>
    [JsonPropertyName("fee_title"), JsonConverter(typeof(TextConverter))]
    public string? FeeTitle { get; set; }

    /// <summary>Gets or sets what the provider sent beyond these members; null when nothing.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
