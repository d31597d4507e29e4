using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>What is on file for customs about a private person. Personal data.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and tells none of its members. What else arrives is kept in <see
/// cref="Unknown"/>.
/// </remarks>
public sealed record OpenClearancePersonalVo : WireRecord
{
    /// <summary>Gets or sets the name.</summary>
    [JsonPropertyName("name"), JsonConverter(typeof(TextConverter))]
    public string? Name { get; set; }

    /// <summary>Gets or sets the number of the identity document.</summary>
    [JsonPropertyName("idnumber"), JsonConverter(typeof(TextConverter))]
    public string? IdNumber { get; set; }

    /// <summary>Gets or sets the telephone number.</summary>
    [JsonPropertyName("cellphone"), JsonConverter(typeof(TextConverter))]
    public string? Cellphone { get; set; }

    /// <summary>Gets or sets the e-mail address.</summary>
    [JsonPropertyName("email"), JsonConverter(typeof(TextConverter))]
    public string? Email { get; set; }

    /// <summary>Gets or sets the members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
