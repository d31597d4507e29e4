using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>
/// A list whose form the document does not describe: a bare array is read, and so is a page, an object whose member <c>list</c>,
/// <c>records</c>, <c>rows</c> or <c>items</c> has the elements. What else a page
/// states, such as its number, is in <see cref="ExtensibleWireRecord.ExtensionData"/>, which is null for a bare array.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
public sealed record OpenShopList<T> : ExtensibleWireRecord
{
    /// <summary>Gets or sets the elements.</summary>
    [JsonPropertyName("list")]
    public IReadOnlyList<T> Items { get; set; } = [];
}
