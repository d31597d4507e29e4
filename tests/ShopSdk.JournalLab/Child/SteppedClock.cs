namespace ShopSdk.JournalLab.Child;

/// <summary>The system's clock, with a wall clock that is set.</summary>
internal sealed class SteppedClock : TimeProvider
{
    private long _offset;

    public void Set(TimeSpan offset) => Volatile.Write(ref _offset, offset.Ticks);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Volatile.Read(ref _offset));
}
