using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Json;

/// <summary>Reads a yes or no like <see cref="FlagConverter"/> and writes <c>1</c> or <c>0</c>.</summary>
public sealed class FlagNumberConverter : JsonConverter<bool?>
{
    /// <inheritdoc/>
    public override bool? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FlagConverter.ReadFlag(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, bool? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } flag)
            writer.WriteNumberValue(flag ? 1 : 0);
        else
            writer.WriteNullValue();
    }
}
