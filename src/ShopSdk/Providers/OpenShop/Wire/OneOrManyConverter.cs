using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>Reads a list that the document shows as one object; a single element is written as that object.</summary>
internal sealed class OneOrManyConverter<T> : JsonConverter<IReadOnlyList<T>?>
{
    public override IReadOnlyList<T>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonConverter<T> converter = RegisteredConverter.Of<T>(options);
        switch (reader.TokenType)
        {
            case JsonTokenType.String when JsonScalar.IsEmptyText(reader):
                return null;
            case JsonTokenType.StartObject:
                return [ReadOne(ref reader, converter, options)];
            case JsonTokenType.StartArray:
                List<T> list = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    list.Add(ReadOne(ref reader, converter, options));
                return list;
            default:
                throw JsonScalar.Unreadable(reader, "an object or a list of objects");
        }
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T>? value, JsonSerializerOptions options)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }
        JsonConverter<T> converter = RegisteredConverter.Of<T>(options);
        if (value.Count != 1)
            writer.WriteStartArray();
        foreach (T element in value)
            converter.Write(writer, element, options);
        if (value.Count != 1)
            writer.WriteEndArray();
    }

    private static T ReadOne(ref Utf8JsonReader reader, JsonConverter<T> converter, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartObject && converter.Read(ref reader, typeof(T), options) is { } element
            ? element
            : throw JsonScalar.Unreadable(reader, "an object");
}
