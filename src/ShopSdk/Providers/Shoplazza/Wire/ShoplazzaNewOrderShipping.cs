using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>How a new order is shipped.</summary>
public sealed record ShoplazzaNewOrderShipping : WireRecord
{
    /// <summary>Gets what it is called. Required.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Gets what it costs, in major units. Required.</summary>
    [JsonPropertyName("shipping_price")]
    public decimal? ShippingPrice { get; init; }

    /// <summary>Gets a description; null for none.</summary>
    [JsonPropertyName("desc")]
    public string? Desc { get; init; }
}
