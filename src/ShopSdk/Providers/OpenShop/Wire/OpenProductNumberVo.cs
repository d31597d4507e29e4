using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>The id of a product.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and tells none of its members. What else arrives is kept in <see
/// cref="Unknown"/>.
/// </remarks>
public sealed record OpenProductNumberVo : WireRecord
{
    /// <summary>Gets or sets the marketplace.</summary>
    [JsonPropertyName("platform"), JsonConverter(typeof(IntegerConverter))]
    public long? Platform { get; set; }

    /// <summary>Gets or sets the id on it.</summary>
    [JsonPropertyName("productid"), JsonConverter(typeof(IdConverter))]
    public string? ProductId { get; set; }

    /// <summary>Gets or sets the members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
