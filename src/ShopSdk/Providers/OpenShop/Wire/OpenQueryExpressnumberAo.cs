using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>Orders whose parcel numbers are asked for.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and tells none of its members. Put what it really asks for into <see
/// cref="More"/>.
/// </remarks>
public sealed record OpenQueryExpressnumberAo : WireRecord
{
    /// <summary>Gets the orders.</summary>
    [JsonPropertyName("ordernoList")]
    public IReadOnlyList<string>? OrderNumbers { get; init; }

    /// <summary>Gets or sets further members to send, by their names on the wire.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; set; }
}
