using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>Tax and identity numbers that some countries ask for with an address.</summary>
public sealed record ShoplazzaAddressExtra : ExtensibleWireRecord
{
    /// <summary>Gets or sets the tax number.</summary>
    [JsonPropertyName("cpf")]
    public string? Cpf { get; set; }

    /// <summary>Gets or sets what the tax number is called.</summary>
    [JsonPropertyName("tax_text")]
    public string? TaxText { get; set; }

    /// <summary>Gets or sets the number of an identity document.</summary>
    [JsonPropertyName("id_number")]
    public string? IdNumber { get; set; }

    /// <summary>Gets or sets what that document is called.</summary>
    [JsonPropertyName("id_number_text")]
    public string? IdNumberText { get; set; }

    /// <summary>Gets or sets what else is asked for.</summary>
    [JsonPropertyName("addition")]
    public string? Addition { get; set; }
}
