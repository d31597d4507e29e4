using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Json;

/// <summary>
/// Reads an identity that a provider sends as text or as a number, always as text: digits are kept as written, however
/// many. Writes text. Anything else is a <see cref="JsonException"/>.
/// </summary>
public sealed class IdConverter : JsonConverter<string?>
{
    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => JsonScalar.RawText(reader),
            _ => throw JsonScalar.Unreadable(reader, "an id (text or number)"),
        };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value);
    }
}
