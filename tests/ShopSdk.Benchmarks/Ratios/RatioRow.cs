using System.Text.Json.Serialization;

namespace ShopSdk.Benchmarks.Ratios;

/// <summary>One line of the output: a case by one client over one handler. Ratios are null where there is nothing to compare with.</summary>
internal sealed record RatioRow
{
    public required string Case { get; init; }

    public required string Client { get; init; }

    public required string Handler { get; init; }

    /// <summary>Gets the median over the rounds of this client's time by raw's time in the same round.</summary>
    public double? TimeRatio { get; init; }

    /// <summary>Gets the bytes of a call, the handler's included.</summary>
    public required long Bytes { get; init; }

    public double? BytesRatio { get; init; }

    /// <summary>Gets the median time of a call in microseconds: of this machine at this moment, unlike the ratio.</summary>
    public required double Microseconds { get; init; }
}

/// <summary>Writes rows.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RatioRow))]
internal sealed partial class RatioJson : JsonSerializerContext;
