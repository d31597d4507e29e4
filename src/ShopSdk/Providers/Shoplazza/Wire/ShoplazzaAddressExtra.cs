using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>Tax and identity numbers that some countries ask for with an address.</summary>
public sealed record ShoplazzaAddressExtra : WireRecord
{
    /// <summary>Gets or sets the tax number.</summary>
    [JsonPropertyName("cpf"), JsonConverter(typeof(TextConverter))]
    public string? Cpf { get; set; }

    /// <summary>Gets or sets what the tax number is called.</summary>
    [JsonPropertyName("tax_text"), JsonConverter(typeof(TextConverter))]
    public string? TaxText { get; set; }

    /// <summary>Gets or sets the number of an identity document.</summary>
    [JsonPropertyName("id_number"), JsonConverter(typeof(TextConverter))]
    public string? IdNumber { get; set; }

    /// <summary>Gets or sets what that document is called.</summary>
    [JsonPropertyName("id_number_text"), JsonConverter(typeof(TextConverter))]
    public string? IdNumberText { get; set; }

    /// <summary>Gets or sets what else is asked for.</summary>
    [JsonPropertyName("addition"), JsonConverter(typeof(TextConverter))]
    public string? Addition { get; set; }

    /// <summary>Gets or sets what the provider sent beyond these members; null when nothing.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
