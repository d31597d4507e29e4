using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>What is on file for customs about a private person. Personal data.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. What else arrives is kept in <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenClearancePersonalVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets the name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the number of the identity document.</summary>
    [JsonPropertyName("idnumber")]
    public string? IdNumber { get; set; }

    /// <summary>Gets or sets the telephone number.</summary>
    [JsonPropertyName("cellphone")]
    public string? Cellphone { get; set; }

    /// <summary>Gets or sets the e-mail address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }
}
