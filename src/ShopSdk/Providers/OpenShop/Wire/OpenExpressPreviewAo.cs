using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>Orders whose shipping is to be priced.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. Put what it really asks for into <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenExpressPreviewAo : ExtensibleWireRecord
{
    /// <summary>Gets the recipient address.</summary>
    [JsonPropertyName("receiverid")]
    public long? ReceiverId { get; init; }

    /// <summary>Gets how the parcels are cleared through customs, as in <see cref="OpenExpressCreateAo"/>.</summary>
    [JsonPropertyName("cleartype")]
    public int? ClearType { get; init; }

    /// <summary>Gets the orders.</summary>
    [JsonPropertyName("ordernoList")]
    public IReadOnlyList<string>? OrderNumbers { get; init; }
}
