using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>What is on file for customs. Null members: nothing is.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. What else arrives is kept in <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenClearanceVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets what is on file for a private person.</summary>
    [JsonPropertyName("personal")]
    public OpenClearancePersonalVo? Personal { get; set; }

    /// <summary>Gets or sets what is on file for a company.</summary>
    [JsonPropertyName("company")]
    public OpenClearanceCompanyVo? Company { get; set; }

    /// <summary>Gets or sets what is on file by passport.</summary>
    [JsonPropertyName("passport")]
    public OpenClearancePassportVo? Passport { get; set; }
}
