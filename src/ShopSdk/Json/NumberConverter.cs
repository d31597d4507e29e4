using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Json;

/// <summary>
/// Reads a number that is no money (a weight, a sort key) from a number or text; <c>""</c> reads as null. Writes a number.
/// Anything that is not finite is a <see cref="JsonException"/>. For money use <see cref="AmountConverter"/>.
/// </summary>
public sealed class NumberConverter : JsonConverter<double?>
{
    private const string Expected = "a finite number (as number or text)";
    private const int MaxLength = 128;

    /// <inheritdoc/>
    public override double? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not (JsonTokenType.Number or JsonTokenType.String))
            throw JsonScalar.Unreadable(reader, Expected);
        if (JsonScalar.IsEmptyText(reader))
            return null;
        if (!reader.HasValueSequence && !reader.ValueIsEscaped && TryRead(reader.ValueSpan, out double plain))
            return plain;
        return ReadUnusual(ref reader);
    }

    private static bool TryRead(ReadOnlySpan<byte> text, out double value) =>
        Utf8Parser.TryParse(text, out value, out int consumed) && consumed == text.Length && double.IsFinite(value);

    private static double? ReadUnusual(ref Utf8JsonReader reader)
    {
        Span<byte> scratch = stackalloc byte[MaxLength];
        if (JsonScalar.TryGetBytes(reader, scratch, out ReadOnlySpan<byte> bytes) && TryRead(bytes, out double value))
        {
            return value;
        }
        throw JsonScalar.Unreadable(reader, Expected);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, double? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } number)
            writer.WriteNumberValue(number);
        else
            writer.WriteNullValue();
    }
}
