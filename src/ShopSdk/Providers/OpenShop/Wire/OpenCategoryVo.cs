using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>A category of products.</summary>
/// <remarks>
/// Inferred: the provider's document names this schema and tells none of its members. What else arrives is kept in <see
/// cref="Unknown"/>.
/// </remarks>
public sealed record OpenCategoryVo : WireRecord
{
    /// <summary>Gets or sets the id.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IdConverter))]
    public string? Id { get; set; }

    /// <summary>Gets or sets the category above; null for none.</summary>
    [JsonPropertyName("parentid"), JsonConverter(typeof(IdConverter))]
    public string? ParentId { get; set; }

    /// <summary>Gets or sets the name.</summary>
    [JsonPropertyName("name"), JsonConverter(typeof(TextConverter))]
    public string? Name { get; set; }

    /// <summary>Gets or sets the English name.</summary>
    [JsonPropertyName("nameen"), JsonConverter(typeof(TextConverter))]
    public string? EnglishName { get; set; }

    /// <summary>Gets or sets the categories below.</summary>
    [JsonPropertyName("children"), JsonConverter(typeof(ListOrEmptyConverter<OpenCategoryVo>))]
    public IReadOnlyList<OpenCategoryVo>? Children { get; set; }

    /// <summary>Gets or sets the members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
