using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>What became of the parcels of one way of shipping.</summary>
public sealed record OpenExpressCreateResultVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets 1 when they were created; the document shows no other value.</summary>
    [JsonPropertyName("success")]
    public long? Success { get; set; }

    /// <summary>Gets or sets why not, empty for no reason.</summary>
    [JsonPropertyName("error")]
    public string? Error { get; set; }

    /// <summary>Gets or sets the way of shipping.</summary>
    [JsonPropertyName("shipid")]
    public long? ShipId { get; set; }

    /// <summary>Gets or sets the orders.</summary>
    [JsonPropertyName("orders"), JsonConverter(typeof(OpenShopTextsConverter))]
    public IReadOnlyList<string>? Orders { get; set; }

    /// <summary>Gets or sets the parcels. The document shows one object under a name that says list; both are read.</summary>
    [JsonPropertyName("expressList"), JsonConverter(typeof(OneOrManyConverter<OpenExpressCreateNumberVo>))]
    public IReadOnlyList<OpenExpressCreateNumberVo>? Parcels { get; set; }
}
