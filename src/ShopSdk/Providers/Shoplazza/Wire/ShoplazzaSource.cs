using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>What led to the shop: an object, or a text alone from API version 2026-01 on.</summary>
public sealed record ShoplazzaSource : ExtensibleWireRecord, IShoplazzaTextOrObject
{
    /// <summary>Gets or sets what it was, such as <c>Direct</c>.</summary>
    [JsonPropertyName("data")]
    public string? Data { get; set; }

    /// <summary>Gets or sets when it was noted.</summary>
    [JsonPropertyName("created_at")]
    public WireTimestamp? CreatedAt { get; set; }

    /// <summary>Gets or sets the whole text when it arrived as a text; null when it arrived as an object.</summary>
    [JsonIgnore]
    public string? AsText { get; set; }

    /// <summary>Gets what it was, in whichever form it arrived; null when not stated.</summary>
    [JsonIgnore]
    public string? Name => AsText ?? Data;
}
