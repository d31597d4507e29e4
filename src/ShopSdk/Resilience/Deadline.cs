namespace ShopSdk.Resilience;

/// <summary>
/// The time limit of a call, in timestamps of a clock. The default value means that no limit was set; <see cref="Never"/> means that
/// the call was given no limit on purpose.
/// </summary>
internal readonly struct Deadline
{
    private readonly long _timestamp;

    private Deadline(long timestamp) => _timestamp = timestamp;

    public static Deadline Never { get; } = new(long.MaxValue);

    public bool IsSet => _timestamp != 0;

    public static Deadline After(TimeProvider clock, TimeSpan limit)
    {
        if (limit == Timeout.InfiniteTimeSpan)
            return Never;
        long due = clock.GetTimestamp() + (long)(limit.TotalSeconds * clock.TimestampFrequency);
        return new(due == 0 ? 1 : due);
    }

    /// <summary>The time that is left: infinite when there is no deadline, zero when it has passed.</summary>
    public TimeSpan Remaining(TimeProvider clock)
    {
        if (_timestamp is 0 or long.MaxValue)
            return Timeout.InfiniteTimeSpan;
        long left = Math.Max(0, _timestamp - clock.GetTimestamp());
        return TimeSpan.FromSeconds((double)left / clock.TimestampFrequency);
    }

    /// <summary>Whether a wait still fits, with time left after it.</summary>
    public bool Allows(TimeSpan wait, TimeProvider clock)
    {
        TimeSpan left = Remaining(clock);
        return left == Timeout.InfiniteTimeSpan || left > wait;
    }
}
