using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>Orders whose parcel numbers are asked for.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. Put what it really asks for into <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenQueryExpressnumberAo : ExtensibleWireRecord
{
    /// <summary>Gets the orders.</summary>
    [JsonPropertyName("ordernoList")]
    public IReadOnlyList<string>? OrderNumbers { get; init; }
}
