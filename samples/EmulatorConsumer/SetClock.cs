namespace EmulatorConsumer;

/// <summary>Returns the time that a test sets. Waits take real time.</summary>
internal sealed class SetClock : TimeProvider
{
    private TimeSpan _ahead;

    public void Advance(TimeSpan by) => _ahead += by;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;

    public override long GetTimestamp() => base.GetTimestamp() + (long)(_ahead.TotalSeconds * TimestampFrequency);
}
