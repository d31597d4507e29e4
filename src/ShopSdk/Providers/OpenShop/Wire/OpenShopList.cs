using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>
/// A list whose form the document does not tell: a bare array is read, and so is a page, an object whose member <c>list</c>,
/// <c>records</c>, <c>rows</c> or <c>items</c> has the elements.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
public sealed record OpenShopList<T> : WireRecord
{
    /// <summary>Gets or sets the elements.</summary>
    [JsonPropertyName("list")]
    public IReadOnlyList<T> Items { get; set; } = [];

    /// <summary>Gets or sets what else a page states, such as its number; null for a bare array.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
