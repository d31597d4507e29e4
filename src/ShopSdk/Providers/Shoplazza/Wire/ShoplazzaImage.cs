using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>A picture: an address alone, or an object from API version 2025-06 on.</summary>
public sealed record ShoplazzaImage : ExtensibleWireRecord, IShoplazzaTextOrObject
{
    /// <summary>Gets or sets the address.</summary>
    [JsonPropertyName("src")]
    public string? Src { get; set; }

    /// <summary>Gets or sets the whole text when it arrived as a text; null when it arrived as an object.</summary>
    [JsonIgnore]
    public string? AsText { get; set; }

    /// <summary>Gets the address, in whichever form it arrived; null when not stated.</summary>
    [JsonIgnore]
    public string? Address => AsText ?? Src;
}
