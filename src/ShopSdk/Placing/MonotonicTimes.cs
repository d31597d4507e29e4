namespace ShopSdk.Placing;

/// <summary>
/// Points in time on this process's monotonic clock, which nothing can set: when attempts were sent, and when intents without a record were first
/// looked up. Bounded: of too many, the oldest are forgotten, and then the wall clock or a later look-up counts.
/// </summary>
internal sealed class MonotonicTimes(int capacity = MonotonicTimes.DefaultCapacity)
{
    private const int DefaultCapacity = 100_000;

    private readonly AgedTable<object, long> _times = new();

    /// <summary>Gets how many points in time are kept.</summary>
    public int Count
    {
        get
        {
            lock (_times)
                return _times.Count;
        }
    }

    /// <summary>Sets a point in time to now, unless it is set.</summary>
    public void SetUnlessSet(object key, TimeProvider clock)
    {
        lock (_times)
        {
            if (_times.TryGet(key, out _))
                return;
            _times.Set(key, clock.GetTimestamp());
            if (_times.Count > capacity)
                _times.RemoveOldest(out _);
        }
    }

    public TimeSpan? Since(object key, TimeProvider clock)
    {
        lock (_times)
            return _times.TryGet(key, out long time) ? clock.GetElapsedTime(time) : null;
    }

    public void Forget(object key)
    {
        lock (_times)
            _times.Remove(key, out _);
    }
}
