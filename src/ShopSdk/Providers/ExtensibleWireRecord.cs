using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Providers;

/// <summary>
/// The base of a body, or a part of one, that keeps the members that this version does not know: a provider may add members later, and
/// nothing that it sends is lost.
/// </summary>
public abstract record ExtensibleWireRecord : WireRecord
{
    /// <summary>
    /// Gets or sets the members that this version does not know, by their names on the wire; null when there are none. Members that
    /// you add here are sent unchanged, in a request and in a record that is sent back.
    /// </summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
