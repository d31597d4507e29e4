using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Json;

/// <summary>
/// Reads an amount that a provider sends as a number or as text, exactly and with its scale; <c>""</c> reads as null.
/// Writes a number. <see cref="AmountTextConverter"/> reads the same and writes text.
/// </summary>
/// <remarks>
/// A text that would need rounding or guessing is a <see cref="JsonException"/>: an exponent, NaN, a thousands separator, more than 28
/// digits.
/// </remarks>
public sealed class AmountConverter : JsonConverter<decimal?>
{
    private const string Expected = "an amount (a plain decimal of at most 28 digits, as number or text)";

    /// <inheritdoc/>
    public override decimal? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadAmount(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, decimal? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } amount)
            writer.WriteNumberValue(amount);
        else
            writer.WriteNullValue();
    }

    internal static decimal? ReadAmount(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.Number or JsonTokenType.String))
            throw JsonScalar.Unreadable(reader, Expected);
        if (JsonScalar.IsEmptyText(reader))
            return null;
        // The common case comes first, without the scratch space: clearing it costs as much as reading the amount.
        if (!reader.HasValueSequence && !reader.ValueIsEscaped && ExactDecimal.TryRead(reader.ValueSpan, out decimal plain))
            return plain;
        return ReadUnusual(ref reader);
    }

    private static decimal? ReadUnusual(ref Utf8JsonReader reader)
    {
        Span<byte> scratch = stackalloc byte[ExactDecimal.MaxLength];
        if (
            JsonScalar.TryGetBytes(reader, scratch, out ReadOnlySpan<byte> bytes)
            && ExactDecimal.TryRead(bytes, out decimal value)
        )
            return value;
        throw JsonScalar.Unreadable(reader, Expected);
    }
}
