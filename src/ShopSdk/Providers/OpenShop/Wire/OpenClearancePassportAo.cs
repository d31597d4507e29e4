using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>What customs want to know about a holder of a passport. Personal data.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. Put what it really asks for into <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenClearancePassportAo : ExtensibleWireRecord
{
    /// <summary>Gets the name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Gets the passport's number.</summary>
    [JsonPropertyName("passportnumber")]
    public string? PassportNumber { get; init; }
}
