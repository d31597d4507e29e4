using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ShopSdk.Json;

/// <summary>What generated code that reads JSON leans on. Where it throws, the serializer reads again and says what is wrong.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonParts
{
    /// <summary>Expects an object.</summary>
    /// <param name="reader">The reader.</param>
    /// <exception cref="JsonException">There is no object.</exception>
    public static void Begin(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("Expected an object.");
    }

    /// <summary>Goes to the value of the next member; false at the end of the object.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="name">The member's name.</param>
    public static bool Next(ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }
        name = reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(reader.GetString() ?? "") : reader.ValueSpan;
        reader.Read();
        return true;
    }

    /// <summary>Reads a value of a type that the serializer context knows.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="options">The options of the serializer context.</param>
    public static T? ReadPart<T>(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
    }

    /// <summary>Writes a value of a type that the serializer context knows.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">The options of the serializer context.</param>
    public static void WritePart<T>(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        JsonSerializer.Serialize(writer, value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
    }

    /// <summary>Keeps a member that the record does not know.</summary>
    /// <param name="extensionData">The members that were kept before; null when there are none.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="reader">The reader.</param>
    public static IDictionary<string, JsonElement> Keep(
        IDictionary<string, JsonElement>? extensionData,
        scoped ReadOnlySpan<byte> name,
        ref Utf8JsonReader reader
    )
    {
        extensionData ??= new Dictionary<string, JsonElement>();
        extensionData[Encoding.UTF8.GetString(name)] = JsonElement.ParseValue(ref reader);
        return extensionData;
    }

    /// <summary>Writes the members that were kept.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="extensionData">The members; null when there are none.</param>
    public static void WriteKept(Utf8JsonWriter writer, IDictionary<string, JsonElement>? extensionData)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (extensionData is null)
            return;
        foreach ((string name, JsonElement value) in extensionData)
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }
    }
}
