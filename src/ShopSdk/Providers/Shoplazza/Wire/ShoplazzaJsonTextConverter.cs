using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>
/// Reads text that holds JSON, or whose type no document gives: text, number and boolean as <see cref="TextConverter"/> does,
/// an array or object as its JSON text. Writes text.
/// </summary>
internal sealed class ShoplazzaJsonTextConverter : JsonConverter<string?>
{
    private static readonly TextConverter Texts = new();

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.StartObject))
            return Texts.Read(ref reader, typeToConvert, options);
        using var json = JsonDocument.ParseValue(ref reader);
        return json.RootElement.GetRawText();
    }

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);
}
