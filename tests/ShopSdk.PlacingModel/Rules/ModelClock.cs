namespace ShopSdk.PlacingModel.Rules;

/// <summary>The two clocks of a process, which the model sets before it asks the SDK's own code.</summary>
internal sealed class ModelClock : TimeProvider
{
    public int Wall { get; set; }

    public int Monotonic { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Ticks.Time(Wall);

    public override long GetTimestamp() => Ticks.Span(Monotonic).Ticks;
}
