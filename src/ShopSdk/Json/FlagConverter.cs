using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Json;

/// <summary>
/// Reads a yes or no in the forms that providers use: <c>true</c>/<c>false</c>, <c>1</c>/<c>0</c>, and as text <c>1</c>/<c>0</c>,
/// <c>Y</c>/<c>N</c>, <c>true</c>/<c>false</c> in any case; <c>""</c> reads as null. Writes <c>true</c> or <c>false</c>.
/// <see cref="FlagNumberConverter"/> reads the same and writes <c>1</c> or <c>0</c>.
/// </summary>
public sealed class FlagConverter : JsonConverter<bool?>
{
    private const string Expected = "a flag (true/false, 1/0, \"1\"/\"0\", \"Y\"/\"N\")";
    private const int MaxLength = 32;

    /// <inheritdoc/>
    public override bool? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadFlag(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, bool? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } flag)
            writer.WriteBooleanValue(flag);
        else
            writer.WriteNullValue();
    }

    internal static bool? ReadFlag(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.Number:
            case JsonTokenType.String:
                if (JsonScalar.IsEmptyText(reader))
                    return null;
                if (!reader.HasValueSequence && reader.ValueSpan.Length == 1 && Meaning(reader.ValueSpan) is { } plain)
                    return plain;
                Span<byte> scratch = stackalloc byte[MaxLength];
                if (JsonScalar.TryGetBytes(reader, scratch, out ReadOnlySpan<byte> bytes) && Meaning(bytes) is { } flag)
                    return flag;
                break;
        }
        throw JsonScalar.Unreadable(reader, Expected);
    }

    private static bool? Meaning(ReadOnlySpan<byte> text)
    {
        if (text.Length == 1)
        {
            return text[0] switch
            {
                (byte)'1' or (byte)'Y' or (byte)'y' => true,
                (byte)'0' or (byte)'N' or (byte)'n' => false,
                _ => null,
            };
        }
        if (System.Text.Ascii.EqualsIgnoreCase(text, "true"u8))
            return true;
        return System.Text.Ascii.EqualsIgnoreCase(text, "false"u8) ? false : null;
    }
}
