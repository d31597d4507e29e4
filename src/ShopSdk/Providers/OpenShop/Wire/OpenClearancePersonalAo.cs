using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>What customs want to know about a private person. Personal data.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. Put what it really asks for into <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenClearancePersonalAo : ExtensibleWireRecord
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
}
