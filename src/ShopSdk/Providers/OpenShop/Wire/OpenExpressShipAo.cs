using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>One order to send.</summary>
public sealed record OpenExpressShipAo : WireRecord
{
    /// <summary>Gets the order.</summary>
    [JsonPropertyName("orderno")]
    public required string OrderNumber { get; init; }

    /// <summary>Gets the way of shipping: 1, 3, 10 or 15, by inference from a stored text.</summary>
    [JsonPropertyName("shipid")]
    public required int ShipId { get; init; }

    /// <summary>Gets the English name of what is inside, for customs.</summary>
    [JsonPropertyName("categoryen")]
    public required string Category { get; init; }

    /// <summary>Gets what is declared for each SKU.</summary>
    [JsonPropertyName("declareList")]
    public required IReadOnlyList<OpenDeclareAo> Declarations { get; init; }
}
