using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>How a currency is printed.</summary>
public sealed record ShoplazzaCurrencySymbol : ExtensibleWireRecord
{
    /// <summary>Gets or sets the currency's code, such as <c>USD</c>.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; set; }

    /// <summary>Gets or sets the symbol, such as <c>$</c>.</summary>
    [JsonPropertyName("val")]
    public string? Val { get; set; }

    /// <summary>Gets or sets the text to the left of the number.</summary>
    [JsonPropertyName("left")]
    public string? Left { get; set; }

    /// <summary>Gets or sets the text to the right of the number.</summary>
    [JsonPropertyName("right")]
    public string? Right { get; set; }
}
