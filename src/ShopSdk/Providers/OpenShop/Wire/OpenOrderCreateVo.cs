using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>What became of one product of a request to create orders.</summary>
public abstract record OpenOrderCreateVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets the place in the request, from 1 on.</summary>
    [JsonPropertyName("position")]
    public long? Position { get; set; }

    /// <summary>Gets or sets the marketplace.</summary>
    [JsonPropertyName("platform")]
    public long? Platform { get; set; }

    /// <summary>Gets or sets the product.</summary>
    [JsonPropertyName("productid"), JsonConverter(typeof(IdConverter))]
    public string? ProductId { get; set; }

    /// <summary>Gets or sets what the provider says about it, empty for nothing.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; set; }
}
