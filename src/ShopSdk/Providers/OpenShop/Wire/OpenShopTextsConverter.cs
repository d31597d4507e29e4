using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>Reads a list of ids or addresses: an array of texts or numbers, or one text with commas between them.</summary>
internal sealed class OpenShopTextsConverter : JsonConverter<IReadOnlyList<string>?>
{
    private const string Expected = "a list of texts";

    public override IReadOnlyList<string>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number)
            return Split(Text(ref reader));
        if (reader.TokenType != JsonTokenType.StartArray)
            throw JsonScalar.Unreadable(reader, Expected);
        List<string> list = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            list.Add(Text(ref reader));
        return list;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string>? value, JsonSerializerOptions options)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }
        writer.WriteStartArray();
        foreach (string text in value)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    internal static IReadOnlyList<string> Split(string? text) =>
        text?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string Text(ref Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString() ?? "",
            JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(
                reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan
            ),
            _ => throw JsonScalar.Unreadable(reader, "an element of a list of texts"),
        };
}
