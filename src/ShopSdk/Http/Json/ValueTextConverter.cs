using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Http.Json;

/// <summary>Reads and writes a value as its text.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="expected">What to expect, for the message about anything else.</param>
/// <param name="parse">Reads the text; throws a <see cref="FormatException"/> or an <see cref="ArgumentException"/>.</param>
/// <param name="write">Gives the text.</param>
internal sealed class ValueTextConverter<T>(string expected, Func<string, T> parse, Func<T, string> write) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(write(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(write(value));

    private T Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            throw JsonScalar.Unreadable(reader, expected);
        try
        {
            return parse(reader.GetString() ?? "");
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException)
        {
            // Without the text: it may be a checkout id, which is kept like a credential.
            throw new JsonException($"Expected {expected} but found another text.", e);
        }
    }
}
