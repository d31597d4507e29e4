using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>What is on file for customs about a company. Personal data.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. What else arrives is kept in <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenClearanceCompanyVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets the company's name.</summary>
    [JsonPropertyName("companyname")]
    public string? CompanyName { get; set; }

    /// <summary>Gets or sets the company's registration number.</summary>
    [JsonPropertyName("registrationno")]
    public string? RegistrationNumber { get; set; }

    /// <summary>Gets or sets the value-added tax number.</summary>
    [JsonPropertyName("vatno")]
    public string? VatNumber { get; set; }

    /// <summary>Gets or sets the importer code.</summary>
    [JsonPropertyName("importcode")]
    public string? ImportCode { get; set; }
}
