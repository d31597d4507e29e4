using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Json;

/// <summary>
/// Reads an amount like <see cref="AmountConverter"/> and writes it as text with a point and the scale of the value:
/// <c>5.90m</c> is written as <c>"5.90"</c>, in every culture.
/// </summary>
public sealed class AmountTextConverter : JsonConverter<decimal?>
{
    /// <inheritdoc/>
    public override decimal? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        AmountConverter.ReadAmount(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, decimal? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is not { } amount)
        {
            writer.WriteNullValue();
            return;
        }
        Span<byte> text = stackalloc byte[ExactDecimal.MaxLength];
        Utf8Formatter.TryFormat(amount, text, out int written);
        writer.WriteStringValue(text[..written]);
    }
}
