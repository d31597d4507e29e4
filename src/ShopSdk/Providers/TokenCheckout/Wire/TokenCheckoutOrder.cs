using System.Text.Json.Serialization;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>The order that placing a checkout made. It is neither paid nor shipped.</summary>
public sealed record TokenCheckoutOrder : ExtensibleWireRecord
{
    /// <summary>Gets or sets the order's id.</summary>
    [JsonPropertyName("id")]
    public long? Id { get; set; }

    /// <summary>Gets or sets the order's token. The samples do not show whether it is the checkout's.</summary>
    [JsonPropertyName("token")]
    public string? Token { get; set; }
}
