using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>The order that placing a checkout made. It is neither paid nor shipped.</summary>
public sealed record TokenCheckoutOrder : WireRecord
{
    /// <summary>Gets or sets the order's id.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IntegerConverter))]
    public long? Id { get; set; }

    /// <summary>Gets or sets the order's token. The samples do not show whether it is the checkout's.</summary>
    [JsonPropertyName("token"), JsonConverter(typeof(TextConverter))]
    public string? Token { get; set; }

    /// <summary>Gets or sets the members that this record does not know, by their name on the wire.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
