using System.Text.Json.Serialization;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>The response to creating a checkout.</summary>
public sealed record TokenCheckoutCreated : ExtensibleWireRecord
{
    /// <summary>
    /// Gets or sets the checkout's token, 40 hexadecimal digits. It is the credential for the checkout: keep it out of logs.
    /// </summary>
    [JsonPropertyName("token")]
    public string? Token { get; set; }

    /// <summary>
    /// Gets or sets whether the provider is processing the checkout. A hint only: the status of reading the checkout decides.
    /// </summary>
    [JsonPropertyName("polling")]
    public bool? Polling { get; set; }
}
