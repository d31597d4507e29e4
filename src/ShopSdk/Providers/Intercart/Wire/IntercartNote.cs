using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Intercart.Wire;

/// <summary>A note on an order, in requests: <c>itc_checkout_id</c>, <c>itc_payment_gateway</c> and others.</summary>
/// <remarks>
/// The document names the gateway <c>itc_gateway_name</c> when completing and <c>itc_payment_gateway</c> afterwards.
/// </remarks>
public sealed record IntercartNote : WireRecord
{
    /// <summary>Gets the name of the note.</summary>
    [JsonPropertyName("key")]
    public string? Key { get; init; }

    /// <summary>Gets the text of the note.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; init; }
}
