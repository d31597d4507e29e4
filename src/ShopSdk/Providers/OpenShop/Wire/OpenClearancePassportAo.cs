using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>What customs want to know about a holder of a passport. Personal data.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and tells none of its members. Put what it really asks for into <see
/// cref="More"/>.
/// </remarks>
public sealed record OpenClearancePassportAo : WireRecord
{
    /// <summary>Gets the name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Gets the passport's number.</summary>
    [JsonPropertyName("passportnumber")]
    public string? PassportNumber { get; init; }

    /// <summary>Gets or sets further members to send, by their names on the wire.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; set; }
}
