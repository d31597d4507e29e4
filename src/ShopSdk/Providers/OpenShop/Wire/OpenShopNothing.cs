using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>Data without members, as cancelling answers.</summary>
public sealed record OpenShopNothing : WireRecord
{
    /// <summary>Gets or sets the members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
