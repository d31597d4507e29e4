using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>The answer to creating a checkout.</summary>
public sealed record TokenCheckoutCreated : WireRecord
{
    /// <summary>
    /// Gets or sets the checkout's token, 40 hexadecimal digits. It is the credential for the checkout: keep it out of logs.
    /// </summary>
    [JsonPropertyName("token"), JsonConverter(typeof(TextConverter))]
    public string? Token { get; set; }

    /// <summary>
    /// Gets or sets whether the provider is processing the checkout. A hint only: the status of reading the checkout decides.
    /// </summary>
    [JsonPropertyName("polling"), JsonConverter(typeof(FlagConverter))]
    public bool? Polling { get; set; }

    /// <summary>Gets or sets the members that this record does not know, by their name on the wire.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
