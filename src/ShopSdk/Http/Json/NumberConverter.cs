using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Http.Json;

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
        Span<byte> scratch = stackalloc byte[MaxLength];
        if (
            JsonScalar.TryGetBytes(reader, scratch, out ReadOnlySpan<byte> bytes)
            && Utf8Parser.TryParse(bytes, out double value, out int consumed)
            && consumed == bytes.Length
            && double.IsFinite(value)
        )
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
