using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>What customs want to know about a company. Personal data.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. Put what it really asks for into <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenClearanceCompanyAo : ExtensibleWireRecord
{
    /// <summary>Gets the company's name.</summary>
    [JsonPropertyName("companyname")]
    public string? CompanyName { get; init; }

    /// <summary>Gets the company's registration number.</summary>
    [JsonPropertyName("registrationno")]
    public string? RegistrationNumber { get; init; }

    /// <summary>Gets the value-added tax number.</summary>
    [JsonPropertyName("vatno")]
    public string? VatNumber { get; init; }

    /// <summary>Gets the importer code.</summary>
    [JsonPropertyName("importcode")]
    public string? ImportCode { get; init; }
}
