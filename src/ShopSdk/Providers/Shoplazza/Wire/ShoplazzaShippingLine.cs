using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>The way of shipping of an order.</summary>
public sealed record ShoplazzaShippingLine : ExtensibleWireRecord
{
    /// <summary>Gets or sets what it is called.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }
}
