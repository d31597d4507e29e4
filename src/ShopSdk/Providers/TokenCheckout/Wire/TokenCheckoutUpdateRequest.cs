using System.Text.Json.Serialization;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>What changes in a checkout. Null members are left out and stay as they are.</summary>
public sealed record TokenCheckoutUpdateRequest : WireRecord
{
    /// <summary>Gets whether anything has to be shipped.</summary>
    [JsonPropertyName("requires_shipping")]
    public bool? RequiresShipping { get; init; }

    /// <summary>Gets the buyer's full name.</summary>
    [JsonPropertyName("full_name")]
    public string? FullName { get; init; }

    /// <summary>Gets the buyer's e-mail address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    /// <summary>Gets the buyer's mobile number.</summary>
    [JsonPropertyName("mobile")]
    public string? Mobile { get; init; }

    /// <summary>Gets the note to the shop.</summary>
    [JsonPropertyName("note")]
    public string? Note { get; init; }
}
