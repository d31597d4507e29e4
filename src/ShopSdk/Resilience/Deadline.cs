namespace ShopSdk.Resilience;

/// <summary>A point in time on a clock's own scale that a call must not pass. The default value is "none".</summary>
internal readonly struct Deadline
{
    private readonly long _timestamp;

    private Deadline(long timestamp) => _timestamp = timestamp;

    public bool IsNone => _timestamp == 0;

    public static Deadline After(TimeProvider clock, TimeSpan limit)
    {
        if (limit == Timeout.InfiniteTimeSpan)
            return default;
        long due = clock.GetTimestamp() + (long)(limit.TotalSeconds * clock.TimestampFrequency);
        return new(due == 0 ? 1 : due);
    }

    /// <summary>The time that is left: infinite when there is no deadline, zero when it has passed.</summary>
    public TimeSpan Remaining(TimeProvider clock)
    {
        if (IsNone)
            return Timeout.InfiniteTimeSpan;
        long left = _timestamp - clock.GetTimestamp();
        return left <= 0 ? TimeSpan.Zero : TimeSpan.FromSeconds((double)left / clock.TimestampFrequency);
    }

    public bool HasPassed(TimeProvider clock) => !IsNone && Remaining(clock) <= TimeSpan.Zero;

    /// <summary>The earlier of two.</summary>
    public Deadline Or(Deadline other) =>
        IsNone ? other
        : other.IsNone || _timestamp <= other._timestamp ? this
        : other;

    /// <summary>Whether a wait still fits.</summary>
    public bool Allows(TimeSpan wait, TimeProvider clock) => IsNone || Remaining(clock) > wait;
}
