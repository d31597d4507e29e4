using System.Text.Json.Serialization;

namespace ShopSdk.Benchmarks.Raw;

/// <summary>How the hand-written client reads and writes: source generation, no converters.</summary>
[JsonSourceGenerationOptions(
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(RawOrder))]
[JsonSerializable(typeof(RawSnapshot))]
[JsonSerializable(typeof(RawUpdate))]
[JsonSerializable(typeof(RawCreate))]
[JsonSerializable(typeof(RawComplete))]
internal sealed partial class RawJson : JsonSerializerContext;
