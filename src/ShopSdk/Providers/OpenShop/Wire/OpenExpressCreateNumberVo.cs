using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>A parcel and the orders in it.</summary>
/// <remarks>The document is cut off after these two members.</remarks>
public sealed record OpenExpressCreateNumberVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets the parcel's number, for tracking.</summary>
    [JsonPropertyName("expressnumber"), JsonConverter(typeof(IdConverter))]
    public string? ExpressNumber { get; set; }

    /// <summary>Gets or sets the orders.</summary>
    [JsonPropertyName("ordernoList"), JsonConverter(typeof(OpenShopTextsConverter))]
    public IReadOnlyList<string>? OrderNumbers { get; set; }
}
