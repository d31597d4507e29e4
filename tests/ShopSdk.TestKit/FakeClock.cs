namespace ShopSdk.TestKit;

/// <summary>
/// A clock that does not move until a test moves it. Timers fire inside <see cref="Advance"/>, in due order; with
/// <see cref="AutoAdvance"/> the clock jumps to the end of a wait by itself, so that waiting code takes no time.
/// </summary>
public sealed class FakeClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<FakeTimer> _timers = [];
    private DateTimeOffset _now = start;
    private TimeSpan _stepped;

    /// <summary>Starts the clock at noon on an ordinary day.</summary>
    public FakeClock()
        : this(new DateTimeOffset(2026, 3, 4, 12, 0, 0, TimeSpan.Zero)) { }

    /// <summary>
    /// Gets or sets whether the clock jumps to the end of a wait as soon as the wait begins. The time limits of running work (a token's
    /// timer, the timeout of <c>WaitAsync</c>) are not waits: they fire only when something else moves the clock.
    /// </summary>
    public bool AutoAdvance { get; set; }

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
            return _now + _stepped;
    }

    /// <inheritdoc/>
    public override long GetTimestamp() => Now().UtcTicks;

    /// <summary>
    /// Moves the wall clock alone, as when it is set, or when the machine sleeps and its monotonic clock stops. No timer
    /// fires.
    /// </summary>
    public void StepWall(TimeSpan by)
    {
        lock (_gate)
            _stepped += by;
    }

    /// <summary>Moves the clock and fires every timer that is due until then.</summary>
    public void Advance(TimeSpan by)
    {
        DateTimeOffset target = Now() + by;
        while (NextDue(target) is { } timer)
            timer.Fire();
        lock (_gate)
            _now = target > _now ? target : _now;
    }

    /// <summary>Moves the clock to the next timer of any kind and fires it; false if there is none, or none that is due so soon.</summary>
    public bool AdvanceToNextTimer(TimeSpan? within = null)
    {
        if (NextDue(within is { } soon ? Now() + soon : DateTimeOffset.MaxValue) is not { } timer)
            return false;
        timer.Fire();
        return true;
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private DateTimeOffset Now()
    {
        lock (_gate)
            return _now;
    }

    private FakeTimer? NextDue(DateTimeOffset limit)
    {
        lock (_gate)
        {
            FakeTimer? next = _timers.Where(t => t.Due <= limit).MinBy(t => t.Due);
            if (next is null)
                return null;
            if (next.Due > _now)
                _now = next.Due;
            next.Reschedule(_now);
            return next;
        }
    }

    private sealed class FakeTimer(FakeClock clock, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan _period = Timeout.InfiniteTimeSpan;

        public DateTimeOffset Due { get; private set; } = DateTimeOffset.MaxValue;

        private bool IsLimit =>
            state is CancellationTokenSource
            || state?.GetType().Name.StartsWith("CancellationPromise", StringComparison.Ordinal) == true;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._gate)
            {
                _period = period;
                Due = dueTime == Timeout.InfiniteTimeSpan ? DateTimeOffset.MaxValue : clock._now + dueTime;
                clock._timers.Remove(this);
                if (Due != DateTimeOffset.MaxValue)
                    clock._timers.Add(this);
            }
            if (clock.AutoAdvance && dueTime != Timeout.InfiniteTimeSpan && !IsLimit)
                Jump(Due);
            return true;
        }

        private void Jump(DateTimeOffset due) => ThreadPool.UnsafeQueueUserWorkItem(_ => clock.AdvanceTo(due), null);

        public void Reschedule(DateTimeOffset now)
        {
            if (_period == Timeout.InfiniteTimeSpan || _period == TimeSpan.Zero)
            {
                Due = DateTimeOffset.MaxValue;
                clock._timers.Remove(this);
            }
            else
            {
                Due = now + _period;
            }
        }

        public void Fire() => callback(state);

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }

    private void AdvanceTo(DateTimeOffset due)
    {
        if (due == DateTimeOffset.MaxValue)
            return;
        TimeSpan by = due - Now();
        Advance(by > TimeSpan.Zero ? by : TimeSpan.Zero);
    }
}
