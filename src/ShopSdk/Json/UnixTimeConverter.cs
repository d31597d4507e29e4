using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Json;

/// <summary>
/// Reads whole seconds since 1970-01-01T00:00:00Z, as number or text; <c>0</c> and <c>""</c> mean "never" and read as null.
/// Writes the seconds as a number.
/// </summary>
public sealed class UnixTimeConverter : JsonConverter<DateTimeOffset?>
{
    private const string Expected = "whole seconds since 1970 (as number or text, up to the year 9999)";

    private static readonly long Last = DateTimeOffset.MaxValue.ToUnixTimeSeconds();
    private static readonly long First = DateTimeOffset.MinValue.ToUnixTimeSeconds();

    /// <inheritdoc/>
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (IntegerConverter.ReadInteger(ref reader, Expected) is not { } seconds || seconds == 0)
            return null;
        if (seconds < First || seconds > Last)
            throw JsonScalar.Unreadable(reader, Expected);
        return DateTimeOffset.FromUnixTimeSeconds(seconds);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } time)
            writer.WriteNumberValue(time.ToUnixTimeSeconds());
        else
            writer.WriteNullValue();
    }
}
