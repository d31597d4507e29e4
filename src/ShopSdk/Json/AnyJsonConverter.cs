using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Json;

/// <summary>
/// Reads any JSON as it is, for members that the provider's document shows only empty, so that their form with content is not
/// known. Reading <c>""</c> and <c>[]</c> allocates nothing.
/// </summary>
public sealed class AnyJsonConverter : JsonConverter<JsonElement?>
{
    private static readonly JsonElement EmptyText = Parse("\"\""u8);
    private static readonly JsonElement EmptyArray = Parse("[]"u8);

    /// <inheritdoc/>
    public override JsonElement? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (JsonScalar.IsEmptyText(reader))
            return EmptyText;
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            Utf8JsonReader ahead = reader;
            if (ahead.Read() && ahead.TokenType == JsonTokenType.EndArray)
            {
                reader = ahead;
                return EmptyArray;
            }
        }
        return JsonElement.ParseValue(ref reader);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JsonElement? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { ValueKind: not JsonValueKind.Undefined } element)
            element.WriteTo(writer);
        else
            writer.WriteNullValue();
    }

    private static JsonElement Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        return JsonElement.ParseValue(ref reader);
    }
}
