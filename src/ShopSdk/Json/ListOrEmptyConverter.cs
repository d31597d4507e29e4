using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Json;

/// <summary>
/// Reads a list that PHP may send as an object: an array that lost an element arrives with its positions as member names,
/// and then the members' values are the elements, in order. <c>""</c> reads as null. Writes an array.
/// </summary>
/// <remarks><typeparamref name="T"/> must be registered in the serializer context that is used.</remarks>
/// <typeparam name="T">The element type.</typeparam>
public sealed class ListOrEmptyConverter<T> : JsonConverter<IReadOnlyList<T>?>
{
    private const string Expected = "a list";

    /// <inheritdoc/>
    public override IReadOnlyList<T>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!IsList(reader))
            return null;
        Utf8JsonReader start = reader;
        try
        {
            JsonConverter<T> converter = RegisteredConverter.Of<T>(options);
            return ReadElements(
                ref reader,
                (ref Utf8JsonReader element, JsonSerializerOptions known) => converter.Read(ref element, typeof(T), known),
                options
            );
        }
        catch (JsonException exception)
        {
            throw JsonLocation.Locate(exception, start, reader.TokenStartIndex);
        }
    }

    /// <summary>Reads the list with a function that reads an element; for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IReadOnlyList<T>? Read(ref Utf8JsonReader reader, JsonRead<T> readElement, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(readElement);
        return IsList(reader) ? ReadElements(ref reader, readElement, options) : null;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T>? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }
        JsonConverter<T> converter = RegisteredConverter.Of<T>(options);
        writer.WriteStartArray();
        foreach (T element in value)
            converter.Write(writer, element, options);
        writer.WriteEndArray();
    }

    /// <summary>Whether a list begins here; false for the empty text, which means no list.</summary>
    private static bool IsList(in Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            return true;
        return JsonScalar.IsEmptyText(reader) ? false : throw JsonScalar.Unreadable(reader, Expected);
    }

    private static List<T> ReadElements(ref Utf8JsonReader reader, JsonRead<T> readElement, JsonSerializerOptions options)
    {
        JsonTokenType end = reader.TokenType == JsonTokenType.StartArray ? JsonTokenType.EndArray : JsonTokenType.EndObject;
        List<T> list = [];
        while (reader.Read() && reader.TokenType != end)
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
                reader.Read();
            if (reader.TokenType == JsonTokenType.Null)
                throw JsonScalar.Unreadable(reader, "an element of the list");
            if (readElement(ref reader, options) is { } element)
                list.Add(element);
        }
        return list;
    }
}
