using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>Reads a text or an object, and writes back which of the two it was.</summary>
internal sealed class ShoplazzaTextOrObjectConverter<T> : JsonConverter<T?>
    where T : class, IShoplazzaTextOrObject, new()
{
    private static readonly EmptyArrayAsNullConverter<T> Objects = new();

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? new T { AsText = reader.GetString() }
            : Objects.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options)
    {
        if (value?.AsText is { } text)
            writer.WriteStringValue(text);
        else
            Objects.Write(writer, value, options);
    }
}
