using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>What is on file for customs about a company. Personal data.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and tells none of its members. What else arrives is kept in <see
/// cref="Unknown"/>.
/// </remarks>
public sealed record OpenClearanceCompanyVo : WireRecord
{
    /// <summary>Gets or sets the company's name.</summary>
    [JsonPropertyName("companyname"), JsonConverter(typeof(TextConverter))]
    public string? CompanyName { get; set; }

    /// <summary>Gets or sets the company's registration number.</summary>
    [JsonPropertyName("registrationno"), JsonConverter(typeof(TextConverter))]
    public string? RegistrationNumber { get; set; }

    /// <summary>Gets or sets the value-added tax number.</summary>
    [JsonPropertyName("vatno"), JsonConverter(typeof(TextConverter))]
    public string? VatNumber { get; set; }

    /// <summary>Gets or sets the importer code.</summary>
    [JsonPropertyName("importcode"), JsonConverter(typeof(TextConverter))]
    public string? ImportCode { get; set; }

    /// <summary>Gets or sets the members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
