using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Http.Json;

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
        if (JsonScalar.IsEmptyText(reader))
            return null;
        if (reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.StartObject))
            throw JsonScalar.Unreadable(reader, Expected);
        JsonTokenType end =
            reader.TokenType == JsonTokenType.StartArray ? JsonTokenType.EndArray : JsonTokenType.EndObject;
        JsonConverter<T> converter = RegisteredConverter.Of<T>(options);
        List<T> list = [];
        while (reader.Read() && reader.TokenType != end)
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
                reader.Read();
            list.Add(ReadElement(ref reader, converter, options, list.Count));
        }
        return list;
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

    private static T ReadElement(
        ref Utf8JsonReader reader,
        JsonConverter<T> converter,
        JsonSerializerOptions options,
        int index
    )
    {
        try
        {
            if (reader.TokenType != JsonTokenType.Null && converter.Read(ref reader, typeof(T), options) is { } element)
                return element;
        }
        catch (JsonException exception)
        {
            // The serializer's path ends at the list, so the message says where in it.
            throw new JsonException($"{exception.Message} (Element {index} of the list.)", exception);
        }
        throw new JsonException($"Expected an element but found null at position {index} of the list.");
    }
}
