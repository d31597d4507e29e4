using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Tests.Json;

/// <summary>A wire record that uses every converter, as the providers' records do.</summary>
public sealed record ConverterProbe
{
    [JsonPropertyName("amount"), JsonConverter(typeof(AmountConverter))]
    public decimal? Amount { get; set; }

    [JsonPropertyName("amount_text"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? AmountText { get; set; }

    [JsonPropertyName("integer"), JsonConverter(typeof(IntegerConverter))]
    public long? Whole { get; set; }

    [JsonPropertyName("number"), JsonConverter(typeof(NumberConverter))]
    public double? Number { get; set; }

    [JsonPropertyName("id"), JsonConverter(typeof(IdConverter))]
    public string? Id { get; set; }

    [JsonPropertyName("text"), JsonConverter(typeof(TextConverter))]
    public string? Text { get; set; }

    [JsonPropertyName("flag"), JsonConverter(typeof(FlagConverter))]
    public bool? Flag { get; set; }

    [JsonPropertyName("flag_number"), JsonConverter(typeof(FlagNumberConverter))]
    public bool? FlagNumber { get; set; }

    [JsonPropertyName("timestamp"), JsonConverter(typeof(TimestampConverter))]
    public WireTimestamp? Timestamp { get; set; }

    [JsonPropertyName("unix_time"), JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? UnixTime { get; set; }

    [JsonPropertyName("child"), JsonConverter(typeof(EmptyArrayAsNullConverter<ConverterProbe>))]
    public ConverterProbe? Child { get; set; }

    [JsonPropertyName("children"), JsonConverter(typeof(ListOrEmptyConverter<ConverterProbe>))]
    public IReadOnlyList<ConverterProbe>? Children { get; set; }

    [JsonPropertyName("shape"), JsonConverter(typeof(AnyJsonConverter))]
    public JsonElement? Shape { get; set; }

    internal static ConverterProbe Read(string json) =>
        JsonSerializer.Deserialize(json, ConverterProbeJson.Default.ConverterProbe)!;

    /// <summary>Reads through a stream that gives one byte at a time, so that values arrive in pieces.</summary>
    internal static async Task<ConverterProbe> ReadInPiecesAsync(string json, CancellationToken cancellationToken)
    {
        using var stream = new TrickleStream(Encoding.UTF8.GetBytes(json));
        var options = new JsonSerializerOptions { DefaultBufferSize = 1, TypeInfoResolver = ConverterProbeJson.Default };
        var context = new ConverterProbeJson(options);
        return (await JsonSerializer.DeserializeAsync(stream, context.ConverterProbe, cancellationToken))!;
    }

    internal string Write() => JsonSerializer.Serialize(this, ConverterProbeJson.Default.ConverterProbe);

    private sealed class TrickleStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
    }
}

[JsonSerializable(typeof(ConverterProbe))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class ConverterProbeJson : JsonSerializerContext;
