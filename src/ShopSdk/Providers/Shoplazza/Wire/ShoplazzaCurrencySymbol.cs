using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>How a currency is printed.</summary>
public sealed record ShoplazzaCurrencySymbol : WireRecord
{
    /// <summary>Gets or sets the currency's code, such as <c>USD</c>.</summary>
    [JsonPropertyName("code"), JsonConverter(typeof(TextConverter))]
    public string? Code { get; set; }

    /// <summary>Gets or sets the symbol, such as <c>$</c>.</summary>
    [JsonPropertyName("val"), JsonConverter(typeof(TextConverter))]
    public string? Val { get; set; }

    /// <summary>Gets or sets what stands left of the number.</summary>
    [JsonPropertyName("left"), JsonConverter(typeof(TextConverter))]
    public string? Left { get; set; }

    /// <summary>Gets or sets what stands right of the number.</summary>
    [JsonPropertyName("right"), JsonConverter(typeof(TextConverter))]
    public string? Right { get; set; }

    /// <summary>Gets or sets what the provider sent beyond these members; null when nothing.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
