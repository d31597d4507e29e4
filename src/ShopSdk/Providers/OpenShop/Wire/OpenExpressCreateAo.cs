using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>Parcels to send.</summary>
public sealed record OpenExpressCreateAo : WireRecord
{
    /// <summary>
    /// Gets how the parcels are cleared through customs: 1 or 2, by inference personal and company; 3 may be passport.
    /// </summary>
    [JsonPropertyName("cleartype")]
    public required int ClearType { get; init; }

    /// <summary>Gets the recipient address.</summary>
    [JsonPropertyName("receiverid")]
    public required long ReceiverId { get; init; }

    /// <summary>Gets what is sent.</summary>
    [JsonPropertyName("shipList")]
    public required IReadOnlyList<OpenExpressShipAo> Shipments { get; init; }
}
