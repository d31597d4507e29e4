using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>
/// Reads a list that one document calls an array, another an object and a third a text: a single object is a list of one, JSON
/// inside a text is read like JSON beside it, <c>""</c> is null. Writes an array.
/// </summary>
internal class ShoplazzaListConverter<T> : JsonConverter<IReadOnlyList<T>?>
    where T : class
{
    private const string Expected = "a list (or one object)";

    private static readonly ListOrEmptyConverter<T> Lists = new();
    private static readonly EmptyArrayAsNullConverter<T> Objects = new();

    public override IReadOnlyList<T>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Objects.Read(ref reader, typeof(T), options) is { } single ? [single] : null;
            case JsonTokenType.StartArray:
                return Lists.Read(ref reader, typeToConvert, options);
            case JsonTokenType.String when JsonScalar.IsEmptyText(reader):
                return null;
            case JsonTokenType.String:
                return ReadText(reader.GetString() ?? "", options) ?? throw JsonScalar.Unreadable(reader, Expected);
            default:
                throw JsonScalar.Unreadable(reader, Expected);
        }
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T>? value, JsonSerializerOptions options) =>
        Lists.Write(writer, value, options);

    /// <summary>Makes an element of a text that holds no JSON; null when there is no such form.</summary>
    protected virtual T? OfText(string text) => null;

    private IReadOnlyList<T>? ReadText(string text, JsonSerializerOptions options)
    {
        if (text is ['[' or '{', ..])
        {
            try
            {
                var inner = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
                inner.Read();
                return Read(ref inner, typeof(IReadOnlyList<T>), options) ?? [];
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // No JSON after all, or none of this kind: then it is a text like any other.
            }
        }
        return OfText(text) is { } element ? [element] : null;
    }
}
