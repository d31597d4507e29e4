using System.Text.Json.Serialization;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>One thing that a variant differs in, such as its colour.</summary>
public sealed record TokenCheckoutOption : ExtensibleWireRecord
{
    /// <summary>Gets or sets what differs.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Gets or sets which one it is.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }
}
