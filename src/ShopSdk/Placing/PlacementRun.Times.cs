namespace ShopSdk.Placing;

/// <content>Until when this call can send.</content>
internal partial class PlacementRun
{
    /// <summary>How long this call can still send; a day where nothing limits it.</summary>
    private TimeSpan TimeLeft()
    {
        TimeSpan left = _call.Deadline.Remaining(_call.Clock);
        return left == Timeout.InfiniteTimeSpan ? TimeSpan.FromDays(1) : left;
    }

    /// <summary>
    /// The latest time at which this call can send. By this process's clock, never earlier than the fence allows: the clock may have been set back since the
    /// fence was made.
    /// </summary>
    private DateTimeOffset LatestSend(DateTimeOffset now, TimeSpan left)
    {
        DateTimeOffset? end = _journal.HasClock ? null : _call.Channel.Delivery?.Fence?.WallEnd;
        return Whole(LaterOf(now + left, end));
    }

    /// <summary>In whole milliseconds, as ids and databases keep it. Never earlier.</summary>
    private static DateTimeOffset Whole(DateTimeOffset time)
    {
        long rest = time.Ticks % TimeSpan.TicksPerMillisecond;
        return rest == 0 ? time : time.AddTicks(TimeSpan.TicksPerMillisecond - rest);
    }
}
