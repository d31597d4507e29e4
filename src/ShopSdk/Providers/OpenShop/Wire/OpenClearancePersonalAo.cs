using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>What customs want to know about a private person. Personal data.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and tells none of its members. Put what it really asks for into <see
/// cref="More"/>.
/// </remarks>
public sealed record OpenClearancePersonalAo : WireRecord
{
    /// <summary>Gets the name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Gets the number of the identity document.</summary>
    [JsonPropertyName("idnumber")]
    public string? IdNumber { get; init; }

    /// <summary>Gets the telephone number.</summary>
    [JsonPropertyName("cellphone")]
    public string? Cellphone { get; init; }

    /// <summary>Gets the e-mail address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    /// <summary>Gets or sets further members to send, by their names on the wire.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; set; }
}
