using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>Reads a list that is either a bare array or a page. Writes a bare array when there is nothing but the elements.</summary>
internal sealed class OpenShopListConverter<T> : JsonConverter<OpenShopList<T>>
{
    private static readonly string[] ListMembers = ["list", "records", "rows", "items"];
    private static readonly ListOrEmptyConverter<T> Elements = new();

    public override OpenShopList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
            return new() { Items = ReadElements(ref reader, options) };
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonScalar.Unreadable(reader, "a list, or a page with a list");
        OpenShopList<T>? list = null;
        Dictionary<string, JsonElement> others = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString() ?? "";
            reader.Read();
            if (list is null && ListMembers.Contains(name, StringComparer.OrdinalIgnoreCase))
                list = new() { Items = ReadElements(ref reader, options) };
            else
                others[name] = JsonElement.ParseValue(ref reader);
        }
        list ??=
            others.Count == 0
                ? new()
                : throw new JsonException($"Expected a page with its elements in one of {string.Join(", ", ListMembers)}.");
        list.ExtensionData = others.Count > 0 ? others : null;
        return list;
    }

    public override void Write(Utf8JsonWriter writer, OpenShopList<T> value, JsonSerializerOptions options)
    {
        if (value.ExtensionData is not { } others)
        {
            Elements.Write(writer, value.Items, options);
            return;
        }
        writer.WriteStartObject();
        writer.WritePropertyName(ListMembers[0]);
        Elements.Write(writer, value.Items, options);
        foreach ((string name, JsonElement element) in others)
        {
            writer.WritePropertyName(name);
            element.WriteTo(writer);
        }
        writer.WriteEndObject();
    }

    private static IReadOnlyList<T> ReadElements(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? [] : Elements.Read(ref reader, typeof(IReadOnlyList<T>), options) ?? [];
}
