using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>What became of parcels to send: some may be created and some not in one response.</summary>
public sealed record OpenShopExpressResults : ExtensibleWireRecord
{
    /// <summary>Gets or sets the results, one for each way of shipping.</summary>
    [JsonPropertyName("resultList"), JsonConverter(typeof(ListOrEmptyConverter<OpenExpressCreateResultVo>))]
    public IReadOnlyList<OpenExpressCreateResultVo>? Results { get; set; }
}
