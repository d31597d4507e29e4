using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>The id of a product.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. What else arrives is kept in <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenProductNumberVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets the marketplace.</summary>
    [JsonPropertyName("platform")]
    public long? Platform { get; set; }

    /// <summary>Gets or sets the id on it.</summary>
    [JsonPropertyName("productid"), JsonConverter(typeof(IdConverter))]
    public string? ProductId { get; set; }
}
