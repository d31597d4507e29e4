using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>A category of products.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and describes none of its members. What else arrives is kept in <see
/// cref="ExtensibleWireRecord.ExtensionData"/>.
/// </remarks>
public sealed record OpenCategoryVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets the id.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IdConverter))]
    public string? Id { get; set; }

    /// <summary>Gets or sets the category above; null for none.</summary>
    [JsonPropertyName("parentid"), JsonConverter(typeof(IdConverter))]
    public string? ParentId { get; set; }

    /// <summary>Gets or sets the name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the English name.</summary>
    [JsonPropertyName("nameen")]
    public string? EnglishName { get; set; }

    /// <summary>Gets or sets the categories below.</summary>
    [JsonPropertyName("children"), JsonConverter(typeof(ListOrEmptyConverter<OpenCategoryVo>))]
    public IReadOnlyList<OpenCategoryVo>? Children { get; set; }
}
