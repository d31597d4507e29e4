using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>A recipient address to save. Without an id a new one is made.</summary>
public sealed record OpenReceiveAddressAo : OpenReceiveAddress
{
    /// <summary>Gets the address to change; null, and by inference 0, makes a new one.</summary>
    [JsonPropertyName("id")]
    public long? Id { get; init; }
}
