using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Json;

/// <summary>
/// Reads a timestamp and accepts any text: see <see cref="WireTimestamp"/>. <c>""</c> reads as null, a number as its
/// digits. Writes the text.
/// </summary>
public sealed class TimestampConverter : JsonConverter<WireTimestamp?>
{
    /// <inheritdoc/>
    public override WireTimestamp? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString() is { Length: > 0 } text ? new WireTimestamp(text) : null,
            JsonTokenType.Number => new WireTimestamp(JsonScalar.RawText(reader)),
            _ => throw JsonScalar.Unreadable(reader, "a timestamp (text)"),
        };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, WireTimestamp? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value?.Text);
    }
}
