using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Json;

/// <summary>
/// Reads an object for which PHP sends <c>[]</c> when it is empty; <c>[]</c> and <c>""</c> read as null. Writes the object.
/// </summary>
/// <remarks><typeparamref name="T"/> must be registered in the serializer context that is used.</remarks>
/// <typeparam name="T">The record or dictionary that the object is read into.</typeparam>
public sealed class EmptyArrayAsNullConverter<T> : JsonConverter<T?>
    where T : class
{
    private const string Expected = "an object (or [] for an empty one)";

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Read(ref reader, ReadObject, options);
    }

    /// <summary>Reads the object with a function that reads one; for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T? Read(ref Utf8JsonReader reader, JsonRead<T> readObject, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(readObject);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return readObject(ref reader, options);
            case JsonTokenType.StartArray:
                JsonScalar.ReadEmptyArray(ref reader, Expected);
                return null;
            case JsonTokenType.String when JsonScalar.IsEmptyText(reader):
                return null;
            default:
                throw JsonScalar.Unreadable(reader, Expected);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        if (value is null)
            writer.WriteNullValue();
        else
            RegisteredConverter.Of<T>(options).Write(writer, value, options);
    }

    private static T? ReadObject(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        Utf8JsonReader start = reader;
        try
        {
            return RegisteredConverter.Of<T>(options).Read(ref reader, typeof(T), options);
        }
        catch (JsonException exception)
        {
            throw JsonLocation.Locate(exception, start, reader.TokenStartIndex);
        }
    }
}
