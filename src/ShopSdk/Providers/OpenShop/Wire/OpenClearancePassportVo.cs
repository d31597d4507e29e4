using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>What is on file for customs about a holder of a passport. Personal data.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. What else arrives is kept in <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenClearancePassportVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets the name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the passport's number.</summary>
    [JsonPropertyName("passportnumber")]
    public string? PassportNumber { get; set; }
}
